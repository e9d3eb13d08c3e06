"""The buttons of rounds: what they are called and how their ids read; `items` says what they do."""

from discord import ButtonStyle

from bot.ui.items import Action

JOIN = Action("rounds:v1:join", "round-join", ButtonStyle.success)
MINE = Action("rounds:v1:mine", "round-mine", ButtonStyle.primary)
REST = Action("rounds:v1:rest", "round-rest")
SWAP = Action("rounds:v1:swap", "round-swap")
"""Its subject is not the round but the peer to be swapped."""

ANSWER = Action("rounds:v1:answer", "round-peer-answer", ButtonStyle.primary)
"""Its subject is the peer who was answered, wherever that was; so is that of the form it opens."""

RESPOND = Action("boosts:v1:respond", "boost-respond", ButtonStyle.primary)
"""The same button as on a boost's own card, which the area of boosts answers."""
