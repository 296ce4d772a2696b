#!/usr/bin/python3
# Who is due for an exam, counted a second time: by brute force over the register that the client
# exports and the bands of a policy written here, sharing nothing with the service.
# CARED_BINARY and CARE_BINARY name the programs.

import collections
import datetime
import pathlib
import unittest

from school import School

CHINA = datetime.timezone(datetime.timedelta(hours=8))
TODAY = datetime.datetime.now(CHINA).date()
YEAR = TODAY.year
# The window: today, so that the plan can be frozen on any day of the year.
FIRST, LAST = TODAY, min(TODAY + datetime.timedelta(days=20), datetime.date(YEAR, 12, 31))
MEMBERS = {'MEMBER_STATE_ACTIVE', 'MEMBER_STATE_SUSPENDED', 'MEMBER_STATE_KEPT'}

# sex, first and last age, whether for the retired, months in the union, months of the cycle, items.
Band = collections.namedtuple('Band', 'sex first last retired service cycle items')
BANDS = [
    Band('FEMALE', 0, 34, False, 0, 36, ['BASE']),
    Band('FEMALE', 35, 44, False, 0, 24, ['BASE']),
    Band('FEMALE', 45, 0, False, 0, 12, ['BASE']),
    Band('MALE', 0, 39, False, 0, 36, ['BASE']),
    Band('MALE', 40, 49, False, 0, 24, ['BASE']),
    Band('MALE', 50, 0, False, 0, 12, ['BASE']),
    Band('FEMALE', 35, 0, False, 0, 24, ['GYNAECOLOGY', 'CERVICAL']),
    Band('FEMALE', 45, 0, False, 0, 12, ['BREAST']),
    Band('', 0, 0, False, 120, 24, ['TUBERCULOSIS']),
    Band('', 0, 0, True, 0, 24, ['BASE']),
]

# People at the ends of bands, and some of whom a fact is missing.
HARD = [
    ('--sex=female', f'--birth-date={YEAR - 35}-12-31', '--joined-on=2001-01-01'),
    ('--sex=female', f'--birth-date={YEAR - 34}-01-01', '--joined-on=2001-01-01'),
    ('--sex=female', f'--birth-date={YEAR - 45}-12-31', f'--joined-on={YEAR - 10}-12-31'),
    ('--sex=male', f'--birth-date={YEAR - 50}-12-31', f'--joined-on={YEAR - 9}-01-01'),
    ('--sex=male', '--birth-date=1980-02-29', '--joined-on=2001-01-01'),
    ('--sex=male', '--birth-date=1970-05-05'),
    ('--birth-date=1970-05-05', '--joined-on=2001-01-01'),
    ('--sex=female', '--joined-on=2001-01-01'),
    ('--sex=female', '--birth-date=1950-05-05', '--retired-on=2005-05-05',
     '--retire-kind=retirement'),
    ('--birth-date=1950-05-05', '--retired-on=2005-05-05', '--retire-kind=retirement'),
]


def date_of(wire):
    return datetime.date(wire['year'], wire['month'], wire['day']) if wire else None


def months_between(first, last):
    """Completed months; where a month has no such day, its last one counts."""
    months = (last.year - first.year) * 12 + last.month - first.month
    month_ends = (last + datetime.timedelta(days=1)).month != last.month
    return months if last.day >= first.day or month_ends else months - 1


def policy():
    rows = []
    for band in BANDS:
        sex = f'sex: SEX_{band.sex} ' if band.sex else ''
        whom = 'beneficiary: BENEFICIARY_CLASS_RETIREE ' if band.retired else ''
        items = ' '.join(f'items: EXAM_ITEM_{item}' for item in band.items)
        rows.append(f'exam_bands {{ {sex}{whom}age_from: {band.first} age_to: {band.last} '
                    f'service_months_min: {band.service} cycle_months: {band.cycle} {items} '
                    'basis { zh: "试" en: "test" } certainty: CERTAINTY_A }')
    return ('display_name { zh: "试" en: "test" }\ncode: "OUTSIDE"\njurisdiction: "试"\n'
            'basis { zh: "试" en: "test" }\nvalid_from { year: 2018 month: 1 day: 1 }\n'
            + '\n'.join(rows) + '\n')


def judge(member, attended):
    """What somebody is offered, and what of it is due; or why that cannot be said."""
    sex = member.get('sex', 'SEX_UNSPECIFIED').removeprefix('SEX_')
    birth, joined = date_of(member.get('birthDate')), date_of(member.get('joinedOn'))
    retired_on = date_of(member.get('retiredOn'))
    retired = retired_on is not None and retired_on <= FIRST
    reference = datetime.date(YEAR, 12, 31)
    cycles, missing = {}, False
    for band in BANDS:
        if band.retired != retired:
            continue
        tests = []
        if band.sex:
            tests.append(None if sex == 'UNSPECIFIED' else sex == band.sex)
        if band.first or band.last:
            age = months_between(birth, reference) // 12 if birth else None
            tests.append(None if age is None else
                         band.first <= age and (age <= band.last or not band.last))
        if band.service:
            tests.append(None if joined is None else
                         months_between(joined, reference) >= band.service)
        if False in tests:
            continue
        missing = missing or None in tests
        for item in band.items:
            cycles[item] = min(cycles.get(item, band.cycle), band.cycle)
    if missing:
        return 'NOT_JUDGED', {}
    if not cycles:
        return 'NO_RULE', {}
    items = {}
    for item, cycle in cycles.items():
        last = max([year for year, what in attended if what == item], default=0)
        items[item] = (cycle, last, last == 0 or YEAR - last >= cycle // 12)
    return ('DUE' if any(due for _, _, due in items.values()) else 'NOT_DUE'), items


class ExamsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.school = School()
        cls.addClassCleanup(cls.school.stop)
        cls.school.start()

    def attended_before(self):
        """What the plans of the sample say: by member, the year of each plan with each item."""
        attended = collections.defaultdict(list)
        for plan in self.school.ask('exam', 'plans', '--limit=0')['examPlans']:
            entries = self.school.ask('exam', 'entries', plan['name'], '--limit=0')
            for entry in entries.get('examEntries', []):
                if entry['state'] == 'EXAM_ENTRY_STATE_ATTENDED':
                    attended[entry['member']] += [(plan['year'], item.removeprefix('EXAM_ITEM_'))
                                                  for item in entry['items']]
        return attended

    def test_the_frozen_list_equals_the_count(self):
        school = self.school
        text = pathlib.Path(school.folder.name, 'bands.textproto')
        text.write_text(policy(), encoding='utf-8')
        school.care('policy', 'import', str(text))
        for number, facts in enumerate(HARD):
            school.care('member', 'create', f'--name=体检{number}', *facts)
        register = {member['name']: member
                    for member in school.ask('member', 'list', '--limit=0')['members']}
        people = {name: member for name, member in register.items()
                  if member.get('state') in MEMBERS}
        attended = self.attended_before()
        for number, name in enumerate(sorted(people)):
            if number % 3 == 0:
                continue
            year, items = YEAR - number % 4, ['BASE', 'BREAST'][:1 + number % 2]
            school.care('exam', 'attended-before', f'--member={name}', f'--year={year}',
                        '--items=' + ','.join(item.lower() for item in items))
            attended[name] += [(year, item) for item in items]
        plan = school.ask('exam', 'plan', f'--year={YEAR}', '--title=体检', '--scope=all',
                          f'--from={FIRST}', f'--to={LAST}')['name']
        school.care('exam', 'approve', plan, '--document=1', f'--on={TODAY}', '--by=校长')
        frozen = school.ask('exam', 'freeze', plan)['examPlan']
        rows = {row['member']: row for row in
                school.ask('exam', 'list', plan, '--limit=0')['people']}
        self.assertEqual(set(rows), set(people))
        counts = collections.Counter()
        for name, member in people.items():
            verdict, items = judge(member, attended[name])
            counts[verdict] += 1
            with self.subTest(member=member['displayName'], reason=rows[name].get('reason')):
                self.assertEqual(rows[name]['verdict'].removeprefix('EXAM_VERDICT_'), verdict)
                told = {item['item'].removeprefix('EXAM_ITEM_'):
                        (item['cycleMonths'], item.get('lastYear', 0), item.get('due', False))
                        for item in rows[name].get('items', [])}
                self.assertEqual(told, items)
        for field, verdict in (('dueCount', 'DUE'), ('notDueCount', 'NOT_DUE'),
                               ('noRuleCount', 'NO_RULE'), ('notJudgedCount', 'NOT_JUDGED')):
            self.assertEqual(int(frozen.get(field, 0)), counts[verdict], verdict)
        # Every sort of verdict is among them, or this test would show little.
        self.assertGreater(min(counts['DUE'], counts['NOT_DUE'], counts['NOT_JUDGED']), 1, counts)


if __name__ == '__main__':
    unittest.main()
