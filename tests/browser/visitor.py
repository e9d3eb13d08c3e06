"""A visitor of the demo's page: finds things by the names that people and screen readers know them by."""

import re
from collections.abc import Callable

from playwright.sync_api import Error, Locator, Page

ATTEMPTS = 5
"""How often something is done at most until the page takes it."""

ANSWERED_AFTER_MS = 10_000
"""How long the page may take to answer an action."""

_LAST_ACTION = "simcordPreview.lastAction?.requestId ?? null"


class Visitor:
    """Somebody at the demo's page.

    Args:
        page: The page, open.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.channel = page.get_by_role("log")
        self.form = page.get_by_role("dialog")

    def become(self, name: str) -> None:
        """Act as another member from now on."""
        self.wait_until_ready()
        (viewer_id,) = self.page.get_by_label("Viewing as").select_option(name)
        self.page.wait_for_function("id => simcordPreview.viewerId === id", arg=viewer_id)

    def wait_until_ready(self) -> None:
        """Wait until the page takes clicks; it ignores them while it is busy with something else."""
        self.page.wait_for_function("() => simcordPreview.ready")

    def card(self, title: str) -> Locator:
        """Return the message of a boost."""
        heading = self.page.get_by_role("heading", name=title, exact=True)
        return self.channel.get_by_role("article").filter(has=heading)

    def message(self, text: str | re.Pattern[str]) -> Locator:
        """Return the newest message with a text."""
        return self.channel.get_by_role("article").filter(has_text=text).last

    def run(self, command: str, **choices: str) -> None:
        """Run a slash command.

        Args:
            **choices: By option, the choice to take from its list.
        """
        self.wait_until_ready()
        self.page.get_by_role("textbox", name="Message").fill(command)
        self.page.get_by_role("option", name=command).click()
        for option, choice in choices.items():
            self.page.get_by_role("option", name=option).first.click()
            self.page.get_by_role("option", name=choice, exact=True).click()
        self._send()

    def _send(self) -> None:
        self._click(self.page.get_by_role("button", name="Send"))

    def press(self, message: Locator, button: str) -> None:
        """Press a button of a message, the first of that name."""
        self._click(message.get_by_role("button", name=button, exact=True).first)

    def _click(self, button: Locator) -> None:
        self._act(button.click)

    def _act(self, action: Callable[[], object]) -> None:
        """Do something until the page takes it.

        It refuses an action if anything has changed since it was last drawn, and ignores a click on what is
        being drawn anew; on a busy machine either happens often.
        """
        for _ in range(ATTEMPTS):
            self.wait_until_ready()
            before = self.page.evaluate(_LAST_ACTION)
            action()
            try:
                self.page.wait_for_function(
                    f"before => !simcordPreview.pendingAction && ({_LAST_ACTION}) !== before",
                    arg=before,
                    timeout=ANSWERED_AFTER_MS,
                )
            except Error:
                continue
            if not self.page.evaluate("simcordPreview.lastAction?.rejected"):
                return
        message = "the page took none of these actions"
        raise AssertionError(message)

    def choose(self, field: str, *options: str) -> None:
        """Choose from a select of the form."""
        self.form.get_by_role("combobox", name=field).click()
        for option in options:
            self.form.get_by_role("option", name=option).click()

    def write(self, field: str, text: str) -> None:
        """Write into a text box of the form."""
        self.form.get_by_role("textbox", name=field).fill(text)

    def submit(self) -> None:
        """Send the form off."""
        self._click(self.form.get_by_role("button", name="Submit"))

    def respond(self, title: str, kind: str, note: str) -> None:
        """Fill in the form of a boost's button "I responded", without sending it off."""
        self.press(self.card(title), "I responded")
        self.choose("What did you do?", kind)
        self.write("What did you say?", note)
