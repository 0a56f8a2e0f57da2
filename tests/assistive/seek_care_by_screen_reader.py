"""The whole symptom check with a screen reader alone: no key, no mouse, and nothing seen."""

import sys

import pyatspi

from midback_window import Window, is_checked, questions_of, title_of_answer

program = sys.argv[1]
questions = questions_of(program)
window = Window([program])


def do(accessible):
    accessible.queryAction().doAction(0)


# The way there stands on the first page.
do(window.get(pyatspi.ROLE_PUSH_BUTTON, "Do I need care now?"))
window.get(pyatspi.ROLE_HEADING, "Chest and breathing")
window.check("Questions that are still open" in window.tree(), "An empty check must say that it is not finished")

# A danger sign: the answer speaks up at once, and is there to be read.
sign = window.get(pyatspi.ROLE_CHECK_BOX, questions["chest-pain-pressure"])
window.check(sign.description.startswith("Not this:"), "What the question does not mean is not told with it")
do(sign)
emergency = title_of_answer(program, "chest-pain-pressure")
window.wait_for_alert(emergency)
window.check(is_checked(window.get(pyatspi.ROLE_CHECK_BOX, questions["chest-pain-pressure"])), "The tick is not told")
window.get(pyatspi.ROLE_HEADING, "Why")
window.get(pyatspi.ROLE_HEADING, "While you wait")

# Taken back: a danger sign that is no more must not leave its answer standing.
do(window.get(pyatspi.ROLE_CHECK_BOX, questions["chest-pain-pressure"]))
window.wait_for_alert("Some questions are still open")

# Not sure counts as a yes.
do(window.get(pyatspi.ROLE_CHECK_BOX, "Not sure: " + questions["chest-pain-pressure"]))
window.wait_for_alert(emergency)

do(window.get(pyatspi.ROLE_PUSH_BUTTON, "Start over"))
window.wait_for_alert("Some questions are still open")
window.check(not any(is_checked(box) for box in window.all_of(pyatspi.ROLE_CHECK_BOX, "")
              if box.name in questions.values()), "Start over left a tick")

# No sign at all: each group is answered with "None of these", screen by screen, to the end.
screens = 0
while True:
    screens += 1
    window.check(screens <= 6, "There are more than six screens")
    for none in window.all_of(pyatspi.ROLE_CHECK_BOX, "None of these"):
        name = none.name
        do(none)
        window.wait_for(f"'{name}' is ticked", lambda: is_checked(window.find(pyatspi.ROLE_CHECK_BOX, name)))
    step = window.find(pyatspi.ROLE_PUSH_BUTTON, "Next:")
    if not step:
        break
    title = step.name.removeprefix("Next: ")
    do(step)
    window.get(pyatspi.ROLE_PARAGRAPH, f"Tick everything that is true for you. Step {screens + 1} of 6: {title}")
window.check(screens == 6, f"The check ended after {screens} screens")
window.wait_for_alert(title_of_answer(program, "small-strain-or-knock"))  # home care, too

window.close()
