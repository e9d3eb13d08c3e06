"""The buttons of responses: what they are called and how their ids read; `items` says what they do."""

from discord import ButtonStyle

from bot.ui.items import Action

THANK = Action("responses:v1:thank", "response-thank", ButtonStyle.success)
DISPUTE = Action("responses:v1:dispute", "response-dispute")
STAND_BY = Action("responses:v1:stand-by", "dispute-stand-by", ButtonStyle.primary)
TAKE_BACK = Action("responses:v1:take-back", "dispute-take-back")
READ = Action("responses:v1:read", "response-read")
LOOK = Action("responses:v1:look", "dispute-look", ButtonStyle.primary)
REPORT = Action("responses:v1:report", "boost-report")
UNDO = Action("responses:v1:undo", "dispute-take-back", ButtonStyle.danger)

# About a digest.
THANK_ALL = Action("responses:v1:thank-all", "digest-thank-all", ButtonStyle.success)
READ_DIGEST = Action("responses:v1:read-digest", "digest-read", ButtonStyle.primary)
