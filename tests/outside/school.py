# A server with a fresh sample school, which the tests in Python ask through the client.
# CARED_BINARY and CARE_BINARY name the programs.

import json
import os
import pathlib
import subprocess
import tempfile
import threading

START_SECONDS_MAX = 120
CALL_SECONDS_MAX = 60


class School:
    """A server with a fresh sample school, and what the client says about it."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix='unioncare-school-')
        self.server = None

    def start(self):
        data = os.path.join(self.folder.name, 'school')
        address = 'unix:' + os.path.join(self.folder.name, 'socket')
        self.server = subprocess.Popen(
            [os.environ['CARED_BINARY'], f'--data={data}', '--sample', f'--listen={address}'],
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
        token = pathlib.Path(data, 'tokens', 'chair.token')
        self.environment = dict(os.environ, CARE_SERVER=address,
                                CARE_TOKEN=token.read_text(encoding='utf-8').strip())

    def stop(self):
        if self.server is not None:
            self.server.kill()
            self.server.wait()
        self.folder.cleanup()

    def care(self, *words):
        done = subprocess.run([os.environ['CARE_BINARY'], *words, '--lang=en', '--no-input'],
                              env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=CALL_SECONDS_MAX, check=False)
        assert done.returncode == 0, (words, done.stderr.decode())
        return done.stdout

    def ask(self, *words):
        return json.loads(self.care(*words, '--output=json'))
