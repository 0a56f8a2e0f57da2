"""The window of Midback as a screen reader knows it: names, roles, states and events, and nothing of how it is drawn."""

import json
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # seconds until something that should come is given up; a busy machine is slow


class Window:
    """Starts the program, and keeps what it says without being asked."""

    def __init__(self, command):
        self.alerts = []
        self.focus = None  # what has it, by the last event
        self.focus_names = []  # of all that had it, the last one last
        self.application = None
        pyatspi.Registry.registerEventListener(self._heard, "object:state-changed:showing", "object:property-change:accessible-name")
        pyatspi.Registry.registerEventListener(self._focus_moved, "object:state-changed:focused")
        self._process = subprocess.Popen(command)
        self.wait_for("the program on the accessibility bus", self._find_application)

    def close(self):
        self._process.terminate()
        self._process.wait()

    def quit(self):
        """As a reader does, so that what is kept is written."""
        self.press("ctrl+q")
        self._process.wait(timeout=PATIENCE)

    def _find_application(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.name == "midback" and application.childCount > 0:
                self.application = application
        return self.application

    def _heard(self, event):
        try:
            if event.source.getRole() == pyatspi.ROLE_NOTIFICATION and event.source.name not in self.alerts[-1:]:
                self.alerts.append(event.source.name)
        except GLib.GError:
            pass  # what spoke has gone since

    def _focus_moved(self, event):
        try:
            if event.detail1:
                self.focus_names.append(event.source.name)
                self.focus = event.source
        except GLib.GError:
            pass  # what had it has gone since

    @staticmethod
    def let_events_come():
        while GLib.MainContext.default().iteration(False):
            pass

    def wait_for(self, what, found):
        """The first result of `found` that counts as true, or the end of the test."""
        end = time.monotonic() + PATIENCE
        while True:
            self.let_events_come()
            try:
                result = found()
            except (GLib.GError, LookupError):
                result = None  # the tree changed while it was read
            if result:
                return result
            if self._process.poll() is not None:
                sys.exit(f"The program ended before: {what}")
            if time.monotonic() > end:
                sys.exit(f"Not seen within {PATIENCE} seconds: {what}\nAlerts so far: {self.alerts}\nThe focus was on: {self.focus_names[-5:]}\n{self.tree()}")
            time.sleep(0.02)

    def check(self, holds, what):
        if not holds:
            sys.exit(f"{what}\n{self.tree()}")

    def everything(self):
        """Each accessible that can be seen, in the order of the tree."""
        pending = [self.application]
        while pending:
            accessible = pending.pop()
            yield accessible
            children = [accessible.getChildAtIndex(i) for i in range(accessible.childCount)]
            pending.extend(child for child in reversed(children) if child)

    def tree(self):
        return "\n".join(f"{a.getRoleName()}: {a.name}" for a in self.everything())

    def find(self, role, name):
        """The one with this role whose name begins so."""
        for accessible in self.everything():
            if accessible.getRole() == role and accessible.name.startswith(name):
                return accessible
        return None

    def get(self, role, name):
        return self.wait_for(f"{role} '{name}'", lambda: self.find(role, name))

    def all_of(self, role, name):
        return [a for a in self.everything() if a.getRole() == role and a.name.startswith(name)]

    def press(self, key):
        """A real key, by its X name, for whatever has the keyboard focus."""
        subprocess.run(["xdotool", "key", key], check=True)

    def take_keyboard(self):
        """What a window manager does for the window that opens; there is none here."""
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self._process.pid)]
        found = subprocess.run(search, check=True, capture_output=True, text=True, timeout=PATIENCE).stdout.split()
        subprocess.run(["xdotool", "windowfocus", found[0]], check=True)

    def wait_for_alert(self, beginning):
        """The program says this by itself, with the focus left where it is."""
        return self.wait_for(f"an alert that begins '{beginning}'",
                             lambda: self.alerts and self.alerts[-1].startswith(beginning))


def is_checked(accessible):
    return accessible.getState().contains(pyatspi.STATE_CHECKED)


def signs_of(content):
    """The sign of each symptom as its buttons name it, by its id, from the folder of the content."""
    with open(f"{content}/symptoms.json", encoding="utf-8") as file:
        return {symptom["id"]: symptom["sign"] for symptom in json.load(file)["symptoms"]}


def title_of_answer(program, *symptoms):
    """The title of the answer for these symptoms, as the program prints it."""
    command = [program, "--seek-care", ",".join(symptoms)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[2]
