"""The buttons of streaks: what they are called and how their ids read; `items` says what they do."""

from discord import ButtonStyle

from bot.ui.items import Action

GO_ON = Action("streaks:v1:remind-on", "reminder-go-on", ButtonStyle.primary)
STOP = Action("streaks:v1:remind-off", "reminder-stop")
