"""Settings: everything the host of a bot decides, read once from the environment and passed in."""

import re
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}
_IN_MEMORY = {"", "/", "/:memory:"}
_SHARDS = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?")


class SettingsInvalid(Exception):
    """The environment holds something the bot cannot start with.

    Its text is for the host: one line a problem, each with the variable and an example, never a value
    (it may be a secret in the wrong place).

    Args:
        problems: The sentences, at least one.
    """

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class Settings(BaseSettings):
    """What the host decides; each field is read from the variable of its name, in capitals.

    An empty variable counts as not set. Only `load_settings` reads a `.env` file, so that a test which builds
    Settings itself does not depend on the developer's own.
    """

    model_config = SettingsConfigDict(
        frozen=True,
        extra="ignore",
        env_ignore_empty=True,
        # The default, too, goes through the validators: it is an example like any other.
        validate_default=True,
        # An error that quotes its input would put a token on the screen.
        hide_input_in_errors=True,
        use_attribute_docstrings=True,
    )

    discord_token: SecretStr | None = Field(default=None, examples=["paste-the-token-here"])
    """The bot's token, from the page "Bot" of Discord's developer portal; without the word `Bot` before it.
    Only the demo runs without one."""

    database_url: str = Field(
        default="sqlite+aiosqlite:///switchboard.db",
        examples=["postgresql://user:password@host/switchboard"],
        # It may hold a password.
        repr=False,
    )
    """Where everything is kept: `sqlite:///path` (a file on a local disk; four slashes for an absolute path)
    or `postgresql://user:password@host/name`. The driver is added by itself."""

    discord_api_url: str | None = Field(default=None, examples=["http://localhost:8080/api/v10"])
    """The base of Discord's REST API, with its version, where it is not Discord's own: a rate-limit proxy
    that several processes share, or a test's stand-in. No slash at the end."""

    message_content: bool = Field(default=False, examples=["true"])
    """Whether to ask Discord for the message-content intent. With it, tracked replies need a
    least length, and copied ones are noticed; texts are never stored. It must be switched on in the developer
    portal first, or Discord refuses the connection."""

    log_level: Literal["debug", "info", "warning", "error"] = Field(default="info", examples=["info"])
    """The least important event that is logged."""

    log_format: Literal["auto", "console", "json"] = Field(default="auto", examples=["json"])
    """`console` for people, `json` (an object a line) for machines; `auto` is console in a terminal and JSON
    elsewhere."""

    health_host: str = Field(default="127.0.0.1", examples=["127.0.0.1"])
    """The address the health endpoint listens on. It asks for no password: keep it private."""

    health_port: int | None = Field(default=None, ge=1, le=65_535, examples=["8080"])
    """The port of the health endpoint, 1 to 65535. None: no endpoint."""

    shard_ids: Annotated[list[int] | None, NoDecode] = Field(default=None, examples=["0-3"])
    """The shards this process runs, from 0: `0,1,2`, `0-3` or both mixed; sorted, each once. Needs
    `shard_count`. None: all of them."""

    shard_count: int | None = Field(default=None, ge=1, le=100_000, examples=["8"])
    """How many shards all processes run together, 1 to 100000, the same for each. None: as many as Discord
    advises."""

    dev_guild_id: int | None = Field(default=None, ge=1, lt=2**63, examples=["81384788765712384"])
    """While developing: the one server commands are synced to, where a change shows at once. None: all."""

    backup_dir: Path | None = Field(default=None, examples=["backups"])
    """The folder an SQLite file is copied to before a new version changes its tables. None: `backups` beside
    the file."""

    backups_kept: int = Field(default=5, ge=1, le=1_000, examples=["5"])
    """How many of these copies are kept, 1 to 1000; the oldest beyond them are deleted."""

    @model_validator(mode="before")
    @classmethod
    def _strip(cls, given: dict[str, object]) -> dict[str, object]:
        stripped = {name: value.strip() if isinstance(value, str) else value for name, value in given.items()}
        return {name: value for name, value in stripped.items() if value != ""}

    @field_validator("discord_token")
    @classmethod
    def _check_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token and re.search(r"[\s\"']", token.get_secret_value()):
            raise ValueError("must be the bare token: no spaces, no quotes, no “Bot” before it")
        return token

    @field_validator("database_url")
    @classmethod
    def _add_driver(cls, url: str) -> str:
        scheme, separator, rest = url.partition("://")
        driver = _DRIVERS.get(scheme.lower())
        if not separator or driver is None:
            raise ValueError("must begin with sqlite:/// or postgresql://, the two databases the bot knows")
        if driver.startswith("sqlite"):
            if rest.partition("?")[0] in _IN_MEMORY:
                raise ValueError(
                    "must name a file: a database in memory would forget everything at each restart"
                )
            if not rest.startswith("/"):
                raise ValueError("needs three slashes before a relative path and four before an absolute one")
            return f"{driver}://{rest}"
        return f"{driver}://{_with_ssl_for_asyncpg(rest)}"

    @field_validator("discord_api_url")
    @classmethod
    def _check_api_url(cls, url: str | None) -> str | None:
        if url is None:
            return None
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("must be a web address that begins with http:// or https://")
        return url.rstrip("/")

    @field_validator("log_level", "log_format", mode="before")
    @classmethod
    def _lower(cls, word: object) -> object:
        return word.lower() if isinstance(word, str) else word

    @field_validator("shard_ids", mode="before")
    @classmethod
    def _read_shards(cls, shards: object) -> object:
        return _parse_shards(shards) if isinstance(shards, str) else shards

    @field_validator("shard_ids")
    @classmethod
    def _order_shards(cls, shards: list[int] | None) -> list[int] | None:
        return sorted(set(shards)) if shards else None

    @model_validator(mode="after")
    def _check_shards_together(self) -> Self:
        if self.shard_ids is None:
            return self
        if self.shard_count is None:
            raise ValueError(
                "SHARD_IDS needs SHARD_COUNT, the number of shards of all processes. Example: SHARD_COUNT=8"
            )
        if self.shard_ids[0] < 0 or self.shard_ids[-1] >= self.shard_count:
            raise ValueError(
                f"SHARD_IDS must lie between 0 and {self.shard_count - 1}, "
                f"because SHARD_COUNT is {self.shard_count}. Example: SHARD_IDS=0-{self.shard_count - 1}"
            )
        return self

    def secrets(self) -> frozenset[str]:
        """Return every string that must never be printed: the token and the database's password."""
        token = self.discord_token.get_secret_value() if self.discord_token else ""
        password = urlsplit(self.database_url).password or ""
        # SQLAlchemy decodes the password, so both spellings can turn up in an error.
        return frozenset({token, password, unquote(password)} - {""})


def load_settings(env_file: Path | str | None = ".env") -> Settings:
    """Read the settings from the environment, and below it from a file.

    Args:
        env_file: A file of `NAME=value` lines, which need not exist; None reads the environment alone.

    Raises:
        SettingsInvalid: With a sentence for each problem, fit to be shown as it is.
    """
    # `from None`: the original error holds the values.
    try:
        # utf-8-sig: editors on Windows put a mark at the beginning that would become part of the first name.
        # The ignore: a checker takes the fields for the only arguments, as in a dataclass.
        return Settings(_env_file=env_file, _env_file_encoding="utf-8-sig")  # pyright: ignore[reportCallIssue]
    except UnicodeDecodeError:
        raise SettingsInvalid([f"{env_file} is not UTF-8 text: save it again with that encoding."]) from None
    except ValidationError as error:
        problems = [
            _sentence(problem["loc"], problem.get("ctx", {}).get("error") or problem["msg"])
            for problem in error.errors(include_url=False, include_input=False)
        ]
        raise SettingsInvalid(problems) from None


def _sentence(where: tuple[int | str, ...], reason: object) -> str:
    if not where:
        return f"{reason}"
    field = str(where[0])
    what = str(reason).removeprefix("Input should ").removeprefix("Value ")
    what = what if what.startswith(("must", "needs")) else f"should {what}"
    examples = Settings.model_fields[field].examples or []
    return f"{field.upper()} {what}. Example: {field.upper()}={examples[0]}"


def _parse_shards(text: str) -> list[int]:
    shards: list[int] = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        match = _SHARDS.fullmatch(part)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (1, 0)
        if first > last:
            raise ValueError("must be numbers from 0, with commas between them, or a range from low to high")
        shards.extend(range(first, last + 1))
    return shards


def _with_ssl_for_asyncpg(rest: str) -> str:
    """Rename `sslmode`, which hosts of PostgreSQL hand out, to `ssl`, which is what asyncpg calls it."""
    address, question, query = rest.partition("?")
    if not question:
        return address
    renamed = [("ssl" if name == "sslmode" else name, value) for name, value in parse_qsl(query)]
    return f"{address}?{urlencode(renamed)}"
