#!/usr/bin/python3
# The audit a second time, by somebody else: from what the client exports of the sample school (the
# list of disbursements as CSV, each of them and the cases as JSON), sharing nothing with the service
# but the text of the rules. CARED_BINARY and CARE_BINARY name the programs.

import collections
import csv
import datetime
import io
import itertools
import json
import os
import pathlib
import re
import subprocess
import tempfile
import threading
import unicodedata
import unittest

START_SECONDS_MAX = 120
CALL_SECONDS_MAX = 60
CHINA = datetime.timezone(datetime.timedelta(hours=8))
FROM, TO = datetime.date(2020, 1, 1), datetime.date(2027, 12, 31)
# The numbers of the rules.
SIGN_DAYS = 15          # A01
EVENT_DAYS = 15         # A05
SETTLE_DAYS = 30        # A21
SETTLE_DAYS_VACATION = 60
AGENT_FOR_MAX = 3       # A36
BIRTHDAY_APART_DAYS = 183  # A44
LUNAR_YEAR_DAYS = 354
SPRING_FESTIVALS = ['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06']
FOR_EVERYBODY = {'FESTIVAL', 'FILM', 'PARK_PASS', 'OUTING', 'CLOTHING', 'SPORTS_PRIZE',
                 'PARTY_PRIZE', 'WARMTH', 'COOLING'}
ONE_EVENT = {'MARRIAGE', 'CHILDBIRTH', 'HOSPITAL', 'BEREAVEMENT', 'RETIREMENT'}
# What counts: from the request on, until it is cancelled or returned.
COUNTS = {'REQUESTED', 'APPROVED', 'PAID', 'SIGNED', 'BOOKED', 'REVERSED'}


def day_of(value):
    """A date of the wire; None when it is not set."""
    if not value or not value.get('year'):
        return None
    return datetime.date(value['year'], value['month'], value['day'])


def time_of(text):
    return datetime.datetime.fromisoformat(text.replace('Z', '+00:00')) if text else None


def last(name):
    return int(name.rsplit('/', 1)[1])


def key(rule, *subjects):
    """What the service calls a finding: its rule, and its records in order."""
    return ' '.join([rule] + [f'd{number}' + (f'.{line}' if line else '')
                              for number, line in sorted(subjects)])


class School:
    """A server with a fresh sample school, and what its auditor reads."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix='unioncare-audit-')
        self.server = None

    def start(self):
        self.data = os.path.join(self.folder.name, 'school')
        self.address = 'unix:' + os.path.join(self.folder.name, 'socket')
        self.server = subprocess.Popen(
            [os.environ['CARED_BINARY'], f'--data={self.data}', '--sample',
             f'--listen={self.address}'],
            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        deadline = threading.Timer(START_SECONDS_MAX, self.server.kill)
        deadline.start()
        log = []
        for line in self.server.stderr:
            log.append(line)
            if 'event=ready' in line:
                break
        else:
            raise AssertionError('cared did not start:\n' + ''.join(log))
        deadline.cancel()
        # Nobody else reads the log, and a full pipe would hold the server.
        threading.Thread(target=self.server.stderr.read, daemon=True).start()

    def stop(self):
        if self.server is not None:
            self.server.kill()
            self.server.wait()
            self.server.stderr.close()
        self.folder.cleanup()

    def care(self, role, *words, codes=(0,)):
        token = pathlib.Path(self.data, 'tokens', f'{role}.token')
        environment = dict(os.environ, CARE_SERVER=self.address,
                           CARE_TOKEN=token.read_text(encoding='utf-8').strip())
        done = subprocess.run([os.environ['CARE_BINARY'], *words, '--lang=en', '--no-input'],
                              env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=CALL_SECONDS_MAX, check=False)
        assert done.returncode in codes, (words, done.stderr.decode())
        return done.stdout.decode('utf-8-sig')

    def read(self):
        listed = csv.DictReader(io.StringIO(
            self.care('auditor', 'aid', 'list', '--limit=0', '--output=csv')))
        self.aids = []
        for row in listed:
            aid = json.loads(self.care('auditor', 'aid', 'show', row['number'], '--output=json'))
            # Two ways of saying it agree.
            assert f"{int(aid['amountFen']) / 100:.2f}" == row['amount'].replace(',', ''), row
            aid['id'] = last(aid['name'])
            aid['state'] = aid['state'].removeprefix('DISBURSEMENT_STATE_')
            aid['kind'] = aid['kind'].removeprefix('BENEFIT_KIND_')
            aid['paid'] = day_of(aid.get('paidOn'))
            aid['booked'] = day_of(aid.get('bookedOn'))
            self.aids.append(aid)
        self.aids.sort(key=lambda aid: aid['id'])
        self.numbers = [aid['number'] for aid in self.aids]
        self.counting = [aid for aid in self.aids if aid['state'] in COUNTS]
        self.cases = json.loads(
            self.care('auditor', 'case', 'list', '--limit=0', '--output=json'))['cases']
        unions = json.loads(self.care('auditor', 'union', 'list', '--output=json'))['unions']
        self.union_name = {union['name']: union['displayName'] for union in unions}
        self.today = datetime.datetime.now(CHINA).date()

    def found_by_server(self):
        """The keys of what the service found, by rule."""
        keys = collections.defaultdict(set)
        text = self.care('auditor', 'aid', 'audit', f'--from={FROM}', f'--to={TO}',
                         '--output=json', codes=(0, 8))
        for line in text.splitlines():
            for finding in json.loads(line).get('findings', []):
                keys[finding['ruleCode']].add(finding['key'])
        return keys


# ---- the rules, each a function from the school to keys


def entries_of(aid):
    return [entry for entry in aid['entries']
            if not (entry['state'] == 'ENTRY_STATE_REVERSED' and day_of(entry.get('moneyBackOn')))]


def no_signature(school):
    for aid in school.counting:
        for entry in aid['entries']:
            if (aid['paid'] and entry['state'] == 'ENTRY_STATE_OPEN'
                    and (school.today - aid['paid']).days > SIGN_DAYS):
                yield key('A01', (aid['id'], entry['position']))


def one_event(one, other):
    (aid, entry), (more, again) = one, other
    if entry['relation'] != again['relation']:
        return False
    if entry['concerned'] and again['concerned'] and entry['concerned'] != again['concerned']:
        return False
    for field in ('case', 'birthdayGift'):
        if entry[field] and again[field]:
            return entry[field] == again[field]
    if entry['concerned'] and again['concerned']:
        return True
    apart = abs((day_of(entry['eventOn']) - day_of(again['eventOn'])).days)
    return apart <= (EVENT_DAYS if aid['kind'] in ONE_EVENT else 0)


def linked(one, other):
    (aid, entry), (more, again) = one, other
    return (entry['linked'] == more['name'] or again['linked'] == aid['name']
            or (entry['linked'] and entry['linked'] == again['linked']))


def by_person(school):
    people = collections.defaultdict(list)
    for aid in school.counting:
        for entry in entries_of(aid):
            people[entry['member'], aid['kind']].append((aid, entry))
    return people


def twice(school):
    for (_, kind), got in by_person(school).items():
        if kind in ('SPORTS_PRIZE', 'PARTY_PRIZE'):
            continue
        for one, other in itertools.combinations(got, 2):
            (aid, entry), (more, again) = one, other
            kinds = {aid['subKind'], more['subKind']} - {'BENEFIT_SUB_KIND_UNSPECIFIED'}
            if (aid['id'] == more['id'] or len(kinds) > 1 or aid['form'] != more['form']
                    or linked(one, other) or not one_event(one, other)):
                continue
            if kind in FOR_EVERYBODY:
                funds = {aid['fund'], more['fund']} - {''}
                same = (entry['amountFen'], aid['displayName']) == (again['amountFen'],
                                                                    more['displayName'])
                if len(funds) < 2 and not same:
                    continue
            yield key('A05', (aid['id'], entry['position']), (more['id'], again['position']))


def approved_late(school):
    for aid in school.counting:
        approved = [day_of(approval.get('approvedOn')) for approval in aid['approvals']]
        if aid['paid'] and (not approved or any(day and day > aid['paid'] for day in approved)):
            yield key('A16', (aid['id'], 0))


def cashier_books(school):
    for aid in school.counting:
        if aid['paidByDisplayName'] and aid['paidByDisplayName'] == aid['bookedByDisplayName']:
            yield key('A18', (aid['id'], 0))


def in_vacation(day):
    near = any(abs((day - datetime.date.fromisoformat(festival)).days) <= EVENT_DAYS
               for festival in SPRING_FESTIVALS)
    return day.month in (7, 8) or near


def settled_late(school):
    for aid in school.counting:
        if aid['paid'] is None:
            continue
        settled = aid['booked'] or school.today
        vacation = any(in_vacation(day)
                       for day in (aid['paid'],
                                   aid['paid'] + datetime.timedelta(days=SETTLE_DAYS)))
        if (settled - aid['paid']).days > (SETTLE_DAYS_VACATION if vacation else SETTLE_DAYS):
            yield key('A21', (aid['id'], 0))


def sheet_differs(school):
    for aid in school.counting:
        if not aid['items']:
            continue
        bought = sum(item['quantity'] for item in aid['items'])
        money = sum(item['quantity'] * int(item['unitPriceFen']) for item in aid['items'])
        listed = sum(entry['quantity'] for entry in aid['entries'])
        many = aid['kind'] in FOR_EVERYBODY and len(aid['entries']) > 1
        if (money != sum(int(entry['amountFen']) for entry in aid['entries'])
                or (many and bought % listed)):
            yield key('A25', (aid['id'], 0))


def plain(text):
    return re.sub(r'\s', '', unicodedata.normalize('NFKC', text))


def other_title(school):
    for aid in school.counting:
        invoice = aid.get('invoice') or {}
        union = school.union_name[aid['name'].split('/disbursements/')[0]]
        if invoice.get('number') and plain(invoice['title']) != plain(union):
            yield key('A26', (aid['id'], 0))


def invoices(school):
    return [aid for aid in school.counting if (aid.get('invoice') or {}).get('number')]


def invoice_twice(school):
    uses = collections.defaultdict(list)
    for aid in invoices(school):
        uses[aid['invoice']['code'], aid['invoice']['number']].append((aid['id'], 0))
    for used in uses.values():
        if len(used) > 1:
            yield key('A27', *used)


def occasion_of(aid):
    if aid['kind'] in FOR_EVERYBODY:
        return aid['kind'], str(aid['eventOn'])
    first = aid['entries'][0]
    return first['case'] or (aid['kind'], str(aid['eventOn']), first['member'])


def in_a_row(school):
    series = collections.defaultdict(dict)
    for aid in invoices(school):
        invoice = aid['invoice']
        if invoice['seller'] and invoice['number'].isdigit():
            series[invoice['seller'], invoice['code'], len(invoice['number'])][
                int(invoice['number'])] = aid
    for numbers in series.values():
        run = []
        for number in sorted(numbers):
            follows = (run and run[-1] + 1 == number
                       and occasion_of(numbers[run[-1]]) != occasion_of(numbers[number]))
            if not follows:
                if len(run) > 1:
                    yield key('A28', *((numbers[each]['id'], 0) for each in run))
                run = []
            run.append(number)
        if len(run) > 1:
            yield key('A28', *((numbers[each]['id'], 0) for each in run))


def nobody_came(school):
    now = datetime.datetime.now(CHINA)
    for case in school.cases:
        ended_otherwise = case['state'] in ('CASE_STATE_DECLINED', 'CASE_STATE_REJECTED',
                                            'CASE_STATE_CANCELLED')
        due = time_of(case.get('dueVisitTime'))
        event_on = day_of(case['eventOn'])
        if (due and due < now and not case.get('helpTime') and not ended_otherwise
                and not case['import'] and FROM <= event_on <= TO):
            yield f"A31 c{last(case['name'])}"


def agents(school):
    for aid in school.counting:
        signed = collections.defaultdict(list)
        for entry in aid['entries']:
            if entry['agentName'] and entry['state'] != 'ENTRY_STATE_REVERSED':
                signed[entry['agentName'].strip()].append(entry)
        for lines in signed.values():
            if len(lines) > AGENT_FOR_MAX or any(not line['agentReason'] for line in lines):
                yield key('A36', (aid['id'], min(line['position'] for line in lines)))


def two_birthdays(school):
    for (_, kind), got in by_person(school).items():
        if kind != 'BIRTHDAY':
            continue
        for (aid, entry), (more, again) in itertools.combinations(got, 2):
            one, other = day_of(entry['eventOn']), day_of(again['eventOn'])
            apart = abs((one - other).days)
            if entry['birthdayGift'] and again['birthdayGift']:
                continue  # which year a gift is for is not exported
            if apart and (apart < BIRTHDAY_APART_DAYS
                          or (one.year == other.year and apart < LUNAR_YEAR_DAYS)):
                yield key('A44', (aid['id'], entry['position']), (more['id'], again['position']))


def numbers_missing(school):
    years = collections.defaultdict(list)
    for number in school.numbers:
        year, serial = number.split('-')
        years[int(year)].append(int(serial))
    for year, serials in years.items():
        before = 0
        for serial in sorted(serials):
            if serial > before + 1:
                yield f'A47 y{year}.{before + 1}'
            before = serial
    books = collections.defaultdict(list)
    for aid in school.aids:
        old = re.fullmatch(r'(.*?)(\d+)', aid.get('oldNumber', ''))
        if old:
            books[aid['source'], old[1]].append((int(old[2]), aid['id']))
    for numbers in books.values():
        for (before, _), (serial, aid) in itertools.pairwise(sorted(numbers)):
            if serial > before + 1:
                yield key('A47', (aid, 0))


RULES = {'A01': no_signature, 'A05': twice, 'A16': approved_late, 'A18': cashier_books,
         'A21': settled_late, 'A25': sheet_differs, 'A26': other_title, 'A27': invoice_twice,
         'A28': in_a_row, 'A31': nobody_came, 'A36': agents, 'A44': two_birthdays,
         'A47': numbers_missing}
# Of these the school has something to find.
PLANTED = {'A01', 'A05', 'A16', 'A18', 'A21', 'A26', 'A27', 'A31', 'A36', 'A44', 'A47'}


class AnotherAuditor(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.school = School()
        cls.addClassCleanup(cls.school.stop)
        cls.school.start()
        member = json.loads(cls.school.care('chair', 'member', 'list', '--limit=0',
                                            '--output=json'))['members'][-1]
        # Two birthdays of one year, and one stay in hospital entered twice.
        for event_on, kind, form in (('2024-03-05', 'birthday', 'voucher-cake'),
                                     ('2024-04-13', 'birthday', 'voucher-cake'),
                                     ('2024-05-06', 'hospital', 'goods'),
                                     ('2024-05-20', 'hospital', 'goods'),
                                     ('2024-06-10', 'hospital', 'goods')):
            cls.school.care('accountant', 'aid', 'history', member['name'], f'--kind={kind}',
                            f'--form={form}', f'--event-on={event_on}', f'--paid-on={event_on}',
                            '--amount=200', '--source=旧账（示例）')
        cls.school.read()
        cls.by_server = cls.school.found_by_server()

    def test_agrees_on_every_rule(self):
        for code, rule in RULES.items():
            with self.subTest(rule=code):
                self.assertEqual(sorted(self.by_server[code]), sorted(set(rule(self.school))))

    def test_has_something_to_agree_on(self):
        for code in sorted(PLANTED):
            with self.subTest(rule=code):
                self.assertTrue(self.by_server[code])


if __name__ == '__main__':
    unittest.main()
