"""What is asked of the desktop over its bus: the screen stays on while a routine runs, and only then; and the end of a heat
timer is told outside of the window while the window is not the one in use."""

import sys

import pyatspi
from gi.repository import Gio, GLib

from midback_window import Window

INTERFACES = """<node>
  <interface name="org.freedesktop.ScreenSaver">
    <method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="u" direction="out"/></method>
    <method name="UnInhibit"><arg type="u" direction="in"/></method>
  </interface>
  <interface name="org.freedesktop.Notifications">
    <method name="Notify">
      <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
      <arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
      <arg type="u" direction="out"/>
    </method>
  </interface>
</node>"""
KEY = 77  # any number


class Desktop:
    """Stands for the desktop, and keeps what it is asked."""

    def __init__(self):
        self.calls = []
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        for interface in Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces:
            bus.register_object("/" + interface.name.replace(".", "/"), interface, self._answer)
            Gio.bus_own_name_on_connection(bus, interface.name, Gio.BusNameOwnerFlags.NONE)

    def _answer(self, bus, sender, path, interface, method, parameters, invocation):
        self.calls.append((method, *parameters.unpack()))
        invocation.return_value(None if method == "UnInhibit" else GLib.Variant("(u)", (KEY,)))

    def has(self, method):
        return lambda: [call for call in self.calls if call[0] == method]


(program,) = sys.argv[1:]
desktop = Desktop()

window = Window([program, "--page", "routine/desk-break"])
start = window.get(pyatspi.ROLE_PUSH_BUTTON, "Start on a chair: about")
window.check(not desktop.has("Inhibit")(), "The screen is kept on before the routine")
start.queryAction().doAction(0)
inhibit = window.wait_for("the screen to be kept on", desktop.has("Inhibit"))
window.check(inhibit[0][1:] == ("Midback", "Desk break in a chair"), f"Asked for with other words: {inhibit}")
window.check(not desktop.has("UnInhibit")(), "The screen may sleep while the routine runs")
window.get(pyatspi.ROLE_PUSH_BUTTON, "Pause").queryAction().doAction(0)
window.wait_for("the screen to sleep again", lambda: ("UnInhibit", KEY) in desktop.calls)
window.close()

window = Window([program, "--page", "timer/heat"])
window.get(pyatspi.ROLE_PUSH_BUTTON, "All of this is true: start the timer").queryAction().doAction(0)
window.get(pyatspi.ROLE_PUSH_BUTTON, "I took it off").queryAction().doAction(0)
message = window.wait_for("the message", desktop.has("Notify"))[0]
window.check(message[4] == "Heat timer" and message[5].startswith("Take the heat off now."), f"Another message: {message}")
hints = message[7]
window.check(hints.get("sound-name") == "complete", f"Told without a sound: {hints}")
window.check(hints.get("urgency") == 2, f"The desktop may take it away again: {hints}")
window.close()
