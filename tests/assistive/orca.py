"""Orca, the screen reader of Debian's desktops, as its user hears it: what it speaks is read from its debug output. It has no
voice here, so nothing is heard in the room."""

import os
import pty
import re
import subprocess
import sys
import threading
import time
import tty

SKIPPED = 77  # the exit status that CTest counts as skipped
SPOKEN = re.compile(r"^\d\d:\d\d:\d\d\.\d+ - SPEECH OUTPUT: '(.*?)'(?: voice=\w+)? ?\{", re.MULTILINE | re.DOTALL)
QUIET = 0.7  # seconds without a word, and Orca has said all


class Orca:
    def __init__(self):
        # Into a file Orca would write when some kilobytes are full, into a terminal it writes line by line.
        terminal, its_end = pty.openpty()
        tty.setraw(its_end)
        self._log = bytearray()
        threading.Thread(target=self._read, args=(terminal,), daemon=True).start()
        quiet = "braille,braille-monitor,sound,key-echo"
        environment = os.environ | {"SPEECHD_ADDRESS": "inet_socket:localhost:1", "GSETTINGS_BACKEND": "memory"}
        self._process = subprocess.Popen(["orca", "--disable", quiet, "--debug-file", os.ttyname(its_end)], env=environment,
                                         stderr=subprocess.DEVNULL)
        self._heard = 0  # of spoken(), what was asked for already
        end = time.monotonic() + 60
        while not self._spoken():
            if self._process.poll() is not None:
                print("Skipped: Orca runs already, or cannot start here")
                sys.exit(SKIPPED)
            if time.monotonic() > end:
                sys.exit("Orca does not begin to speak")
            time.sleep(0.1)
        self._heard = len(self._spoken())

    def close(self):
        # It may wait for ever for what it listened to, which has ended.
        self._process.terminate()
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _read(self, terminal):
        while piece := os.read(terminal, 65536):
            self._log += piece

    def _spoken(self):
        log = bytes(self._log).decode("utf-8", errors="replace")
        return [" ".join(words.split()) for words in SPOKEN.findall(log)]

    def has_more(self):
        return len(self._spoken()) > self._heard

    def said_since(self, window):
        """All that was spoken since this was asked last, once there is something and then nothing more comes."""
        window.wait_for("Orca to speak", self.has_more)
        count, since = len(self._spoken()), time.monotonic()
        while time.monotonic() - since < QUIET:
            window.let_events_come()
            time.sleep(0.05)
            if len(self._spoken()) != count:
                count, since = len(self._spoken()), time.monotonic()
        said = self._spoken()[self._heard:]
        self._heard += len(said)
        return said
