#!/usr/bin/python3
# Birthdays counted a second time: by brute force over the register and the table of lunar months,
# sharing nothing with the service but these two, and the calendar file read by another library.
# CARED_BINARY and CARE_BINARY name the programs.

import calendar
import collections
import concurrent.futures
import csv
import datetime
import json
import os
import pathlib
import subprocess
import unittest

from school import School

HERE = pathlib.Path(__file__).resolve().parent
MONTHS = HERE / '../../service/data/lunar-months.csv'
AT_ONCE = 3
WINDOW_DAYS = 400
FEED_DAYS = 730
# Of those who seem to have declared nothing, every so manyth is asked.
ASKED_STEP = 6
CHINA = datetime.timezone(datetime.timedelta(hours=8))
TODAY = datetime.datetime.now(CHINA).date()
# The states in which one is a member.
MEMBERS = {'MEMBER_STATE_ACTIVE', 'MEMBER_STATE_SUSPENDED', 'MEMBER_STATE_KEPT'}

Lunar = collections.namedtuple('Lunar', 'year month leap day length')
Way = collections.namedtuple('Way', 'kind month day leap leap_day_rule leap_month_rule')

# People whose birthdays are hard to find: their birth dates, and how they keep them.
HARD = [
    ('2000-02-29', ['--leap-day-rule=skip']),
    ('2000-02-29', ['--leap-day-rule=mar01']),
    ('1996-02-29', []),
    ('1987-08-10', ['--kind=lunar', '--date=6-15leap']),
    ('1987-08-11', ['--kind=lunar', '--date=6-15leap', '--leap-month-rule=leap']),
    ('2009-06-23', ['--kind=lunar', '--date=5-1leap', '--leap-month-rule=both']),
    ('2009-07-21', ['--kind=lunar', '--date=5-30leap', '--leap-month-rule=both']),
    ('2009-07-20', ['--kind=lunar', '--date=5-29leap', '--leap-month-rule=leap']),
    ('1984-12-21', ['--kind=lunar', '--date=11-29leap', '--leap-month-rule=leap']),
    ('1985-02-19', ['--kind=lunar', '--date=12-30']),
    ('1985-03-20', ['--kind=lunar', '--date=1-30']),
    ('1990-01-01', ['--kind=lunar', '--date=6-15']),
    ('1990-01-02', ['--kind=lunar', '--date=11-25']),
    ('1960-01-27', ['--kind=new-years-eve']),
    ('1970-05-05', ['--kind=month-only', '--date=2']),
    ('1971-05-05', ['--kind=solar-declared', '--date=2-29', '--leap-day-rule=mar01']),
]


def days(count):
    return datetime.timedelta(days=count)


def date_of(wire):
    return datetime.date(wire['year'], wire['month'], wire['day']) if wire else None


def read_months():
    """The lunar day of every civil day of the table."""
    lunar = {}
    with open(MONTHS, newline='', encoding='utf-8') as file:
        for row in csv.DictReader(file):
            first = datetime.date.fromisoformat(row['first_day'])
            for day in range(int(row['length'])):
                lunar[first + days(day)] = Lunar(int(row['lunar_year']), int(row['month']),
                                                 row['is_leap'] == '1', day + 1,
                                                 int(row['length']))
    return lunar


LUNAR = read_months()
LEAP_MONTHS = {(day.year, day.month) for day in LUNAR.values() if day.leap}


def falls_on(way, day):
    """True when a birthday that is kept in this way falls on this day."""
    lunar = LUNAR[day]
    if way.kind in ('SOLAR_ID', 'SOLAR_DECLARED'):
        if (way.month, way.day) != (2, 29) or calendar.isleap(day.year):
            return (way.month, way.day) == (day.month, day.day)
        instead = {'FEB28': (2, 28), 'MAR01': (3, 1), 'SKIP': None}[way.leap_day_rule]
        return instead == (day.month, day.day)
    if way.kind == 'MONTH_ONLY':
        return (way.month, 1) == (day.month, day.day)
    if way.kind == 'NEW_YEARS_EVE':
        tomorrow = LUNAR[day + days(1)]
        return (tomorrow.month, tomorrow.day, tomorrow.leap) == (1, 1, False)
    assert way.kind == 'LUNAR', way
    if lunar.month != way.month or lunar.day != min(way.day, lunar.length):
        return False
    if way.leap and (lunar.year, way.month) in LEAP_MONTHS:
        return {'ORDINARY': not lunar.leap, 'LEAP': lunar.leap, 'BOTH': True}[way.leap_month_rule]
    return not lunar.leap


def lunar_text(day):
    lunar = LUNAR[day]
    return f'{"leap " if lunar.leap else ""}{lunar.month}-{lunar.day}'


class Birthdays(School):
    """A school, and what the client says about its birthdays."""

    def members(self):
        return {member['name']: member
                for member in self.ask('member', 'list', '--limit=0')['members']}

    def upcoming(self, first, count=WINDOW_DAYS):
        return self.ask('birthday', 'upcoming', f'--from={first}', f'--days={count}',
                        '--limit=0')['birthdays']

    def way_of(self, member):
        """How a member keeps the birthday; None when no date is known."""
        kept = self.ask('birthday', 'rule', f'--member={member}')

        def word(field, prefix, otherwise=None):
            value = kept[field].removeprefix(prefix)
            return otherwise if value == 'UNSPECIFIED' else value
        return Way(word('kind', 'BIRTHDAY_KIND_'), kept['month'], kept['day'], kept['leap'],
                   word('leapDayRule', 'LEAP_DAY_RULE_', self.leap_day_rule),
                   word('leapMonthRule', 'LEAP_MONTH_RULE_', self.leap_month_rule))

    def register_way(self, member):
        birth = date_of(member.get('birthDate'))
        if birth is None:
            return None
        return Way('SOLAR_ID', birth.month, birth.day, False, self.leap_day_rule,
                   self.leap_month_rule)

    def read(self):
        """Who there is, how they keep their birthdays, and what became of their memberships."""
        rules = self.ask('birthday', 'rule')
        self.leap_day_rule = rules['leapDayRule'].removeprefix('LEAP_DAY_RULE_')
        self.leap_month_rule = rules['leapMonthRule'].removeprefix('LEAP_MONTH_RULE_')
        people = self.members()
        # Whoever the list says to have declared a day, whoever it does not name at all, whoever may
        # have declared a rule, and some of the others.
        plain = {each['member'] for each in self.upcoming(TODAY)
                 if each['kind'] == 'BIRTHDAY_KIND_SOLAR_ID'}
        asked = [name for number, name in enumerate(people)
                 if name not in plain or number % ASKED_STEP == 0]
        self.ways = {name: self.register_way(member) for name, member in people.items()}
        asked += [name for name, way in self.ways.items()
                  if way is not None and (way.month, way.day) == (2, 29) and name not in asked]
        changed = [name for name, member in people.items() if member.get('stateOn')]
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            self.ways.update(zip(asked, pool.map(self.way_of, asked)))
            histories = pool.map(lambda name: self.ask('member', 'history', f'--member={name}'),
                                 changed)
            self.histories = dict(zip(changed, histories))

    def was_member(self, member, first, last):
        """True when it was a membership on any day from first to last."""
        joined = date_of(member.get('joinedOn'))
        if joined is not None:
            first = max(first, joined)
        states = [(date_of(change['fromOn']), change['newState'])
                  for change in self.histories.get(member['name'], {'changes': []})['changes']
                  if change['kind'] == 'KIND_STATE']
        day = first
        while day <= last:
            state = 'MEMBER_STATE_ACTIVE'
            for since, value in sorted(states):
                if since <= day:
                    state = value
            if state in MEMBERS:
                return True
            if not states:
                return False
            day += days(1)
        return False

    def count(self, first):
        """Day and member of every birthday in the window, in the order of the list."""
        last = first + days(WINDOW_DAYS - 1)
        people = [(int(name.rsplit('/', 1)[1]), name) for name, member in self.members().items()
                  if member['state'] not in ('MEMBER_STATE_DECEASED', 'MEMBER_STATE_MERGED')
                  and self.ways[name] is not None and self.was_member(member, first, last)]
        found = []
        for ahead in range(WINDOW_DAYS):
            day = first + days(ahead)
            found += [(day, name) for _, name in sorted(people)
                      if falls_on(self.ways[name], day)]
        return found

    def calendar(self):
        return self.care('birthday', 'ical', f'--from={TODAY}', f'--days={FEED_DAYS}')

    def events(self, content):
        """The events of a calendar as python3-icalendar reads them."""
        path = os.path.join(self.folder.name, 'birthdays.ics')
        pathlib.Path(path).write_bytes(content)
        read = subprocess.run([HERE / 'read_calendar', path], capture_output=True, check=True)
        return [json.loads(line) for line in read.stdout.splitlines()[1:]]


def add_hard_people(school):
    """Members whose birthdays are hard to find, and such as are to be left out."""
    group = next(iter(school.members().values()))['group']

    def add(number, birth, way, joined='2015-01-01'):
        member = school.ask('member', 'create', f'--name=难{number}', f'--staff-no=H{number}',
                            '--sex=female', f'--group={group}', f'--birth-date={birth}',
                            f'--joined-on={joined}')['name']
        if way:
            school.care('birthday', 'rule', f'--member={member}', *way)
        return member
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda item: add(item[0], *item[1]), enumerate(HARD)))
    birth = TODAY.replace(year=1980, day=min(TODAY.day, 28)).isoformat()
    dead = add(91, birth, [])
    twin, original = add(92, birth, []), add(93, birth, [])
    left, returned, suspended = add(94, birth, []), add(95, birth, []), add(96, birth, [])
    # A member only on the last days of the window that ends yesterday.
    add(97, birth, ['--kind=lunar', '--date=8-15'], joined=(TODAY - days(3)).isoformat())

    def state(member, value, days_ago):
        school.care('member', 'state', f'--member={member}', f'--state={value}',
                    f'--effective-on={TODAY - days(days_ago)}', '--reason=test')
    school.care('member', 'record-death', f'--member={dead}')
    school.care('member', 'merge', f'--source={twin}', f'--into={original}', '--reason=test')
    state(left, 'left', 100)
    state(returned, 'left', 300)
    state(returned, 'active', 200)
    state(suspended, 'suspended', 500)


class BirthdaysTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.school = Birthdays()
        cls.addClassCleanup(cls.school.stop)
        cls.school.start()
        add_hard_people(cls.school)
        cls.school.read()

    def check_window(self, first):
        listed = self.school.upcoming(first)
        days_listed = [(date_of(each['day']), each['member']) for each in listed]
        counted = self.school.count(first)
        self.assertEqual(set(days_listed) ^ set(counted), set())
        self.assertEqual(days_listed, counted)
        for each in listed:
            self.assertEqual(each['lunarEn'], lunar_text(date_of(each['day'])))
        return listed

    def test_lists_equal_the_count(self):
        # From today; up to yesterday; a leap month 5, a 29 February, leap months 11 and 6, the end
        # of the table.
        firsts = [TODAY, TODAY - days(WINDOW_DAYS)]
        firsts += [datetime.date(2028, 1, 1), datetime.date(2031, 12, 31),
                   datetime.date(2033, 8, 1), datetime.date(2036, 3, 1),
                   datetime.date(2099, 11, 1)]
        kinds = set()
        for first in firsts:
            with self.subTest(first=first):
                listed = self.check_window(first)
                self.assertGreater(len(listed), 350)
                kinds |= {each['kind'] for each in listed}
        self.assertEqual(len(kinds), 5, kinds)

    def test_calendar_equals_the_lists(self):
        content = self.school.calendar()
        self.assertEqual(content, self.school.calendar())
        events = self.school.events(content)
        uids = [event['uid'] for event in events]
        self.assertEqual(len(uids), len(set(uids)))
        kept = collections.Counter()
        for event in events:
            self.assertIn(event['status'], ('CONFIRMED', 'CANCELLED'))
            first = datetime.date.fromisoformat(event['first'])
            self.assertEqual(event['end'], (first + days(1)).isoformat())
            if event['status'] == 'CONFIRMED':
                kept[first, event['summary']] += 1
        listed = self.school.upcoming(TODAY)
        listed += self.school.upcoming(TODAY + days(WINDOW_DAYS), FEED_DAYS - WINDOW_DAYS)
        self.assertEqual(kept, collections.Counter(
            (date_of(each['day']), each['memberDisplayName'] + '生日') for each in listed))

    # Somebody who keeps the day of the register, whose name nobody shares, and whose next birthday
    # lies so far ahead and so far from the ends of a year that by the lunar calendar, three days
    # later, there are as many of the same years.
    def somebody(self):
        names = collections.Counter(member['displayName']
                                    for member in self.school.members().values())
        for each in self.school.upcoming(TODAY + days(40), 260):
            day = date_of(each['day'])
            lunar = LUNAR[day + days(3)]
            if (each['kind'] == 'BIRTHDAY_KIND_SOLAR_ID' and names[each['memberDisplayName']] == 1
                    and 4 <= day.month <= 11 and lunar.day < 29 and not lunar.leap):
                return each, day
        raise AssertionError('nobody suits')

    def by_uid(self):
        return {event['uid']: event for event in self.school.events(self.school.calendar())}

    def compare(self, before, after, summary):
        """Checks that nothing changed but the events of one person; yields pairs of those."""
        for uid, event in before.items():
            if event['summary'] != summary:
                self.assertEqual(event, after.get(uid))
        for uid, event in after.items():
            if uid in before:
                continue
            # What may have been announced before the change is taken back, and nothing is new.
            self.assertEqual(event['summary'], summary)
            self.assertEqual(event['status'], 'CANCELLED')
            self.assertLess(event['first'], TODAY.isoformat())
        pairs = [(event, after[uid]) for uid, event in before.items()
                 if event['summary'] == summary]
        for old, new in pairs:
            self.assertGreater(new['sequence'], old['sequence'])
            self.assertGreaterEqual(new['stamp'], old['stamp'])
        return pairs

    def test_event_outlives_another_way_and_is_cancelled_at_death(self):
        person, day = self.somebody()
        member, summary = person['member'], person['memberDisplayName'] + '生日'
        first = self.by_uid()
        moved = LUNAR[day + days(3)]
        self.school.care('birthday', 'rule', f'--member={member}', '--kind=lunar',
                         f'--date={moved.month}-{moved.day}')
        self.school.ways[member] = self.school.way_of(member)
        second = self.by_uid()
        pairs = self.compare(first, second, summary)
        self.assertEqual(len(pairs), 2)
        moves = {old['first']: (new['first'], new['status']) for old, new in pairs}
        self.assertEqual(moves[day.isoformat()],
                         ((day + days(3)).isoformat(), 'CONFIRMED'))
        self.assertTrue(all(status == 'CONFIRMED' for _, status in moves.values()), moves)
        self.check_window(TODAY)

        self.school.care('member', 'record-death', f'--member={member}')
        third = self.by_uid()
        for old, new in self.compare(second, third, summary):
            self.assertEqual((new['first'], new['status']), (old['first'], 'CANCELLED'))
        self.check_window(TODAY)


if __name__ == '__main__':
    unittest.main()
