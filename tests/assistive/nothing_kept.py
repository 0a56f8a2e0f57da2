"""What is answered, looked up and searched for never touches the disk: the program is used and quit, and then every file that
it could have written is read."""

import os
import pathlib
import sys

import pyatspi

from midback_window import Window, is_checked, signs_of

program, content = sys.argv[1:]
home = pathlib.Path(os.environ["HOME"])
places = {"TMPDIR": "tmp", "XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"}
for name, folder in places.items():
    (home / folder).mkdir()
    os.environ[name] = str(home / folder)
signs = signs_of(content)
ANSWERED = "chest-pain-pressure"
LOOKED_UP = "nurofen plus"
SEARCHED = "warfarin"


def type_words(words):
    for letter in words:
        window.press("space" if letter == " " else letter)


window = Window([program, "--page", "look-up"])
window.take_keyboard()
window.get(pyatspi.ROLE_TEXT, "Find a medicine").queryComponent().grabFocus()
type_words(LOOKED_UP)
window.wait_for("what is in the pack", lambda: "codeine (an opioid)" in window.tree())

window.press("F4")
window.get(pyatspi.ROLE_HEADING, "Chest and breathing")
box = window.get(pyatspi.ROLE_CHECK_BOX, "Yes: " + signs[ANSWERED])
box.queryAction().doAction(0)
window.wait_for("the tick", lambda: is_checked(box))
window.get(pyatspi.ROLE_PUSH_BUTTON, "See what to do now").queryAction().doAction(0)
window.get(pyatspi.ROLE_HEADING, "Why")

window.press("ctrl+k")
type_words(SEARCHED)
window.wait_for("what was found", lambda: window.find(pyatspi.ROLE_LIST, "What was found"))
window.press("Escape")

# What may be kept is, so that the program is seen to write at all.
window.press("ctrl+plus")
window.quit()

settings = list(home.rglob("midback.ini"))
if len(settings) != 1 or "text" not in settings[0].read_text().lower():
    sys.exit(f"The settings are not there: {settings}")
secrets = [ANSWERED, signs[ANSWERED], *LOOKED_UP.split(), SEARCHED, "ibuprofen", "codeine"]
files = [path for path in home.rglob("*") if path.is_file()]
for path in files:
    kept = path.name.lower().encode() + b"\n" + path.read_bytes().lower()
    for secret in secrets:
        for written in (secret.lower().encode(), secret.lower().encode("utf-16-le")):
            if written in kept:
                sys.exit(f"{path} keeps '{secret}'")
print(f"Files read: {len(files)}, {sorted(path.name for path in files)}")
