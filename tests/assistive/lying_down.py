"""Lying-down mode is told when it comes and when it goes, and the focus stays on the page."""

import sys

import pyatspi

from midback_window import Window

(program,) = sys.argv[1:]
window = Window([program])
window.take_keyboard()
window.get(pyatspi.ROLE_HEADING, "Start here")
window.press("F9")
window.wait_for_alert("Lying-down mode is on.")
window.get(pyatspi.ROLE_PUSH_BUTTON, "Leave lying-down mode")
window.press("Escape")
window.wait_for_alert("Lying-down mode is off.")
window.close()
