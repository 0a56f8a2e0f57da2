"""The whole symptom check with a screen reader alone: no key, no mouse, and nothing seen."""

import sys

import pyatspi

from midback_window import Window, is_checked, signs_of, title_of_answer

program, content = sys.argv[1:]
signs = signs_of(content)
window = Window([program])
OPEN = "Some questions are still open"


def do(accessible):
    accessible.queryAction().doAction(0)


def sign(id):
    return window.get(pyatspi.ROLE_CHECK_BOX, "Yes: " + signs[id])


# The way there stands on the first page.
do(window.get(pyatspi.ROLE_PUSH_BUTTON, "Do I need care now?"))
window.get(pyatspi.ROLE_HEADING, "Chest and breathing")
window.wait_for_alert(OPEN)

# A danger sign: the answer speaks up at once.
window.check(sign("chest-pain-pressure").description.startswith("Not this:"),
             "What the sign does not mean is not told with it")
do(sign("chest-pain-pressure"))
emergency = title_of_answer(program, "chest-pain-pressure")
window.wait_for_alert(emergency)
window.check("Do not drive yourself" in window.alerts[-1], "The action is not told with the title")
window.check(is_checked(sign("chest-pain-pressure")), "The tick is not told")

# Taken back: a danger sign that is no more must not leave its answer standing.
do(sign("chest-pain-pressure"))
window.wait_for_alert(OPEN)

# Not sure counts as a yes, and the answer is there to be read.
do(window.get(pyatspi.ROLE_CHECK_BOX, "Not sure: " + signs["chest-pain-pressure"]))
window.wait_for_alert(emergency)
do(window.get(pyatspi.ROLE_PUSH_BUTTON, "See what to do now"))
window.get(pyatspi.ROLE_HEADING, "Why")
window.get(pyatspi.ROLE_PUSH_BUTTON, "While you wait")

do(window.get(pyatspi.ROLE_PUSH_BUTTON, "Start over"))
window.wait_for_alert(OPEN)
window.get(pyatspi.ROLE_HEADING, "Chest and breathing")
window.check(not any(is_checked(box) for box in window.all_of(pyatspi.ROLE_CHECK_BOX, "")), "Start over left a tick")

# No sign at all: one press for each step, to the page of the answer.
home = title_of_answer(program, "small-strain-or-knock")
steps = 0
while not window.alerts[-1].startswith(home):
    steps += 1
    window.check(steps <= 11, "An all-clear takes more than 11 presses")
    do(window.get(pyatspi.ROLE_PUSH_BUTTON, "None of these"))
    window.wait_for("the next step or the answer",
                    lambda: window.alerts[-1].startswith(home)
                    or any(f"Step {steps + 1} of" in a.name for a in window.all_of(pyatspi.ROLE_PARAGRAPH, "Step")))
window.get(pyatspi.ROLE_PUSH_BUTTON, "Ease a spasm")
window.close()
