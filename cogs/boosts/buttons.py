"""The buttons of boosts: what they are called and how their ids read; `items` says what they do."""

from discord import ButtonStyle

from bot.ui.items import Action

SAVE = Action("boosts:v1:save", "boost-save")
ANOTHER = Action("boosts:v1:another", "boost-next-another")
EDIT = Action("boosts:v1:edit", "boost-edit")
CLOSE = Action("boosts:v1:close", "boost-close")
CLOSE_NOW = Action("boosts:v1:close-now", "boost-close-now", ButtonStyle.danger)
REPORT = Action("boosts:v1:report", "boost-report")
REMOVE = Action("boosts:v1:remove", "boost-close")
