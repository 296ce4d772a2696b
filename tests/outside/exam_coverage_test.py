#!/usr/bin/python3
# Who came to an exam, counted a second time: over the people of the plan and the register, as the
# client exports them. What is hidden is small, or hides what is.
# CARED_BINARY and CARE_BINARY name the programs.

import collections
import pathlib
import unittest

from exams_test import FIRST, LAST, TODAY, YEAR, policy
from school import School

FIGURES = ['eligible', 'told', 'untold', 'waiting', 'booked', 'absent', 'attended', 'forfeited',
           'exempt', 'moved']
COLUMNS = {'ELIGIBLE': 'waiting', 'NOTIFIED': 'waiting', 'BOOKED': 'booked', 'ABSENT': 'absent',
           'ATTENDED': 'attended', 'FORFEITED': 'forfeited', 'EXEMPT': 'exempt',
           'MOVED': 'moved'}


def count(entries, register):
    """All rows by kind and label, without anything hidden; groups by their resource."""
    rows = collections.defaultdict(collections.Counter)
    for entry in entries:
        member = register[entry['member']]
        keys = [('WHOLE', ''), ('GROUP', member.get('group', '')),
                ('SEX', member.get('sex', 'SEX_UNSPECIFIED'))]
        keys += [('ITEM', item) for item in entry['due']]
        told = 'told' if 'toldOn' in entry else 'untold'
        column = COLUMNS[entry['state'].removeprefix('EXAM_ENTRY_STATE_')]
        for key in keys:
            rows[key].update(['eligible', told, column])
    return rows


class ExamCoverageTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.school = School()
        cls.addClassCleanup(cls.school.stop)
        cls.school.start()

    def frozen_plan(self):
        school = self.school
        text = pathlib.Path(school.folder.name, 'bands.textproto')
        text.write_text(policy(), encoding='utf-8')
        school.care('policy', 'import', str(text))
        plan = school.ask('exam', 'plan', f'--year={YEAR}', '--title=体检', '--scope=all',
                          f'--from={FIRST}', f'--to={LAST}')['name']
        school.care('exam', 'approve', plan, '--document=1', f'--on={TODAY}', '--by=校长')
        school.care('exam', 'freeze', plan)
        return plan

    def entries(self, plan):
        return self.school.ask('exam', 'entries', plan, '--limit=0').get('examEntries', [])

    def test_the_coverage_equals_the_count(self):
        school = self.school
        plan = self.frozen_plan()
        slot = school.ask('exam', 'add-slot', f'--plan={plan}', f'--day={TODAY}', '--from=00:00',
                          '--to=23:59', '--place=市一院', '--capacity=900')['name']
        due = {entry['member']: entry.get('items', []) for entry in self.entries(plan)}
        self.assertGreater(len(due), 20)
        for number, member in enumerate(due):
            named = [member, f'--plan={plan}']
            step = number % 8
            if step < 2:
                school.care('exam', 'attend', *named)
            elif step == 2:
                school.care('exam', 'notify', plan, f'--members={member}', '--how=phone')
            elif step in (3, 4):
                school.care('exam', 'book', *named, f'--slot={slot}')
                if step == 4:
                    school.care('exam', 'absent', *named)
            elif step == 5:
                school.care('exam', 'exempt', *named, '--reason=pregnancy')
            elif step == 6:
                school.care('exam', 'forfeit', *named)
        register = {member['name']: member
                    for member in school.ask('member', 'list', '--limit=0')['members']}
        entries = [dict(entry, due=due[entry['member']]) for entry in self.entries(plan)]
        wanted = count(entries, register)
        answer = school.ask('exam', 'coverage', plan)['rows']
        self.assertEqual(len(answer), len(wanted))
        labels = {'SEX': {'female': 'SEX_FEMALE', 'male': 'SEX_MALE'}}
        # Two campuses have groups of the same names, so rows of groups are told by their order.
        names = {member.get('group', ''): member.get('groupDisplayName', '')
                 for member in register.values()}
        groups = sorted((label for kind, label in wanted if kind == 'GROUP'),
                        key=lambda group: int(group.rsplit('/', 1)[-1] or 0))
        self.assertEqual([row.get('label', '') for row in answer
                          if row['kind'] == 'EXAM_COVERAGE_KIND_GROUP'],
                         [names[group] for group in groups])
        left = iter(groups)
        hidden_count = 0
        for row in answer:
            kind = row['kind'].removeprefix('EXAM_COVERAGE_KIND_')
            if kind == 'ITEM':
                continue  # its label is a text; the figures of items are tested in tests/domain
            label = row.get('label', '')
            label = next(left) if kind == 'GROUP' else labels.get(kind, {}).get(label, label)
            small, hidden = row.get('smallFields', []), row.get('hiddenFields', [])
            for figure in FIGURES:
                real = wanted[(kind, label)][figure]
                with self.subTest(kind=kind, label=label, figure=figure):
                    self.assertEqual(figure in small, real in (1, 2))
                    hidden_count += figure in hidden
                    shown = 0 if figure in small or figure in hidden else real
                    self.assertEqual(row.get(figure, 0), shown)
                    self.assertTrue(figure not in hidden or real > 2)
        self.assertGreater(hidden_count, 0)


if __name__ == '__main__':
    unittest.main()
