"""The translator: names and descriptions of commands in the languages there are texts in."""

import discord
from discord import app_commands

from bot.texts import DEFAULT_LOCALE, find


class CommandTranslator(app_commands.Translator):
    """Look up what Discord shows of a command, option or choice.

    English is what the code says (a command's docstring is what members read). Another language says
    `command-boost-request` and `command-boost-request-description` for a command,
    `option-boost-request-genre-description` for an option, `choice-fantasy` for a choice.
    """

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,
    ) -> str | None:
        """Return a text in one language; None leaves the English one."""
        if locale.value.partition("-")[0] == DEFAULT_LOCALE:
            return None
        key = _key(string, context)
        return None if key is None else find(locale.value, key)


def _key(string: app_commands.locale_str, context: app_commands.TranslationContextTypes) -> str | None:
    match context.location:
        case (
            app_commands.TranslationContextLocation.command_name
            | app_commands.TranslationContextLocation.group_name
        ):
            return f"command-{_dashed(context.data.qualified_name)}"
        case (
            app_commands.TranslationContextLocation.command_description
            | app_commands.TranslationContextLocation.group_description
        ):
            return f"command-{_dashed(context.data.qualified_name)}-description"
        case app_commands.TranslationContextLocation.parameter_name:
            return _option_key(context.data)
        case app_commands.TranslationContextLocation.parameter_description:
            return f"{_option_key(context.data)}-description"
        case app_commands.TranslationContextLocation.choice_name:
            return f"choice-{_dashed(string.message)}"
        case _:
            return None


def _option_key(option: app_commands.Parameter) -> str:
    return f"option-{_dashed(option.command.qualified_name)}-{_dashed(option.name)}"


def _dashed(name: str) -> str:
    return name.lower().replace(" ", "-").replace("_", "-")
