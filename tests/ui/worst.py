"""The longest of everything: what a card or form must still have room for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.domain.boosts import Boost, State
from bot.domain.digests import LEFT_ALONE_SHOWN
from bot.domain.drafts import NEWS_LENGTHS, TITLE_LIMIT, WANTED, WARNING_LIMIT
from bot.domain.flags import BY_THE_BOT, Flag, FlagKind, Verdict
from bot.domain.genres import Genre
from bot.domain.graces import LABEL_LIMIT
from bot.domain.health import Health
from bot.domain.members import FAVOURITES_LIMIT, Member
from bot.domain.moderation import Act, Entry, Scope, Suspension
from bot.domain.outbox import CardName, Letter
from bot.domain.patterns import EVIDENCE_LIMIT, GROUP_LIMIT, Pattern, PatternKind
from bot.domain.platforms import PLATFORMS
from bot.domain.points import Worth
from bot.domain.reasons import REASON_LIMIT
from bot.domain.reminders import Reminder
from bot.domain.responses import NOTE_LIMIT, THE_BOT, Correction, Kind, Response, Source, Status
from bot.domain.rounds import TARGETS, THEME_LIMIT, Enrolment, Part, Progress, Round, RoundState
from bot.domain.servers import Server
from bot.domain.streaks import MILESTONES, Period, Streak, Unit
from bot.domain.streaks import State as DayState
from bot.domain.tracking import Posted, Rule
from bot.services.boosts import BoostView
from bot.services.digests import BoostLeftAlone, DigestView
from bot.services.flags import FlagView
from bot.services.health import UNANSWERED_SHOWN, HealthReport
from bot.services.history import ResponseExplained, Told
from bot.services.moderation import ACTS_SHOWN, HISTORY_SHOWN, MemberRecord
from bot.services.responses import ResponseView
from bot.services.round_keeping import ChallengePlan
from bot.services.round_views import Announcement, Given, Result, WeekProgress
from bot.services.rounds import PeerNews, Week
from bot.services.streaks import StreakView
from bot.ui.cards import ALT_LIMIT, Picture

ID = 2**63 - 1
AT = datetime(9999, 12, 31, 23, tzinfo=UTC)
LINK = "https://example.com/" + "a" * 480

ESCAPED = "*"
"""Each of these takes two characters once it is quoted."""

BOOST = Boost(
    id=ID,
    guild_id=ID,
    author_id=ID,
    link=LINK,
    link_key=LINK,
    platform=max((platform.name for platform in PLATFORMS), key=len),
    title=ESCAPED * TITLE_LIMIT,
    news=ESCAPED * (NEWS_LENGTHS.stop - 1),
    kinds=tuple(Kind),
    genre=max(Genre, key=len),
    content_warning=ESCAPED * WARNING_LIMIT,
    wanted=WANTED.stop - 1,
    requested_at=AT,
    expires_at=AT,
    end_reason=ESCAPED * REASON_LIMIT,
)

FAVOURITES = tuple(sorted(Kind, key=len)[-FAVOURITES_LIMIT:])

RESPONSE = Response(
    id=ID,
    guild_id=ID,
    giver_id=ID,
    receiver_id=ID - 1,
    kind=Kind.CRITIQUE,
    source=Source.BOOST,
    responded_at=AT,
    local_day=AT.date(),
    boost_id=ID,
    link=LINK,
    note="\n".join([ESCAPED] * (NOTE_LIMIT // 2)),
    status=Status.DISPUTED,
)

RESPONSE_VIEW = ResponseView(RESPONSE, BOOST)

PICTURE = Picture("picture.png", b"", "x" * ALT_LIMIT)
RECEIVED = tuple(replace(RESPONSE, id=ID - number, giver_id=ID - number) for number in range(500))

DIGEST = DigestView(ID, ID, ID, RECEIVED, {ID: BOOST}, (BoostLeftAlone(BOOST, ID, ID),) * LEFT_ALONE_SHOWN)

FLAG = Flag(
    id=ID,
    guild_id=ID,
    kind=FlagKind.REPORT,
    subject_id=ID,
    raised_by=ID,
    reason=ESCAPED * REASON_LIMIT,
    raised_at=AT,
    verdict=None,
)

DECIDED = replace(
    FLAG,
    verdict=Verdict.UPHELD,
    decided_by=ID,
    decided_at=AT,
    decision_reason=ESCAPED * REASON_LIMIT,
    decision_for_member=ESCAPED * REASON_LIMIT,
)


DISPUTE = replace(FLAG, kind=FlagKind.DISPUTE)

POSTED = Posted(guild_id=ID, channel_id=ID, place_id=ID, message_id=ID, author_id=ID, text=ESCAPED * 4_000)

_TO_POSTED = f"https://discord.com/channels/{ID}/{ID}/{ID}"
COPY = replace(FLAG, kind=FlagKind.NEAR_IDENTICAL, reason=_TO_POSTED)
DECIDED_COPY = replace(DECIDED, kind=FlagKind.NEAR_IDENTICAL, reason=_TO_POSTED)


def taken_back(rule: Rule) -> Correction:
    """Return what the bot did about a response whose message changed."""
    return Correction(replace(RESPONSE, status=Status.VOID), Status.COUNTED, THE_BOT, rule.value, AT)


def view_from(source: Source) -> ResponseView:
    """Return a response that did not come from a boost."""
    is_logged = source is Source.LOG
    return ResponseView(
        replace(
            RESPONSE,
            source=source,
            boost_id=None,
            link=LINK if is_logged else None,
            channel_id=None if is_logged else ID,
            message_id=ID,
        ),
        None,
    )


def explained(worth: Worth) -> ResponseExplained:
    """Return a response that the moderators have decided on again and again."""
    decided = Correction(RESPONSE, Status.COUNTED, ID - 2, "", AT, ESCAPED * REASON_LIMIT)
    return ResponseExplained(Told(RESPONSE, BOOST, worth), (decided,) * 50)


ROUND = Round(
    id=ID,
    guild_id=ID,
    week=AT.date(),
    opens_at=AT,
    closes_at=AT,
    target=TARGETS.stop - 1,
    theme=ESCAPED * THEME_LIMIT,
    state=RoundState.OPEN,
    is_late=True,
)

ANNOUNCEMENT = Announcement(ROUND, WeekProgress(10**6, 10**6, 10**6), WeekProgress(10**6, 10**6, 10**6), ID)

RESULT = Result(
    ROUND,
    WeekProgress(10**6, 10**6, 10**6),
    tuple(ID - number for number in range(500)),
    tuple(ID - number for number in range(500)),
    tuple((ID, ID - number) for number in range(1, 500)),
)

WEEK = Week(
    ROUND,
    AT,
    Enrolment(guild_id=ID, user_id=ID, joined_at=AT),
    Part(guild_id=ID, round_id=ID, user_id=ID, joined_at=AT),
    Progress(0, ROUND.target),
    tuple(
        PeerNews(
            ID - number,
            is_answered=False,
            boost=replace(BOOST, id=ID - number),
            is_open=True,
            favourites=FAVOURITES,
        )
        for number in range(1, ROUND.target + 1)
    ),
    BOOST,
)

QUIET_WEEK = replace(WEEK, peers=tuple(replace(peer, is_open=False) for peer in WEEK.peers))

PLAN = ChallengePlan(
    Server(
        challenge_channel_id=ID,
        challenge_weekday=2,
        challenge_role_id=ID,
        timezone="America/Argentina/ComodRivadavia",
    ),
    (AT, AT, AT, AT),
    ROUND,
    ROUND,
    10**6,
)

GIVEN = Given(ID, tuple((ID - number, True) for number in range(2 * ROUND.target)))


def view(state: State, thanked: int = 200) -> BoostView:
    """Return a boost that many peers have answered."""
    peers = tuple(ID - number for number in range(thanked))
    return BoostView(replace(BOOST, state=state), len(peers), peers, ID, ID, FAVOURITES)


def letter(card: CardName, *, dm: bool) -> Letter:
    """Return the letter of a card."""
    return Letter(
        id=ID,
        guild_id=ID,
        key="x",
        card=card,
        subject_id=ID,
        due_at=AT,
        user_id=ID,
        channel_id=ID,
        is_dm_closed=not dm,
    )


ENTRY = Entry(
    id=ID,
    guild_id=ID,
    actor_id=ID,
    act=Act.UNBLOCK,
    at=AT,
    reason=ESCAPED * REASON_LIMIT,
    for_member=ESCAPED * REASON_LIMIT,
    member_id=ID - 1,
    subject_id=ID,
    facts={"scope": Scope.BOTH.value, "until": int(AT.timestamp())},
)

CASE_DECIDED = replace(ENTRY, act=Act.DISMISS, facts={"kind": FlagKind.NEAR_IDENTICAL.value, "about": ID})

_ROLES = {"before": 0, "after": 1}
ROLES_CHANGED = replace(
    ENTRY,
    act=Act.SETUP,
    reason="",
    member_id=None,
    facts={
        "what": "milestone_roles",
        **{
            name: " ".join(f"{length}:{ID - unlike}" for length in MILESTONES)
            for name, unlike in _ROLES.items()
        },
    },
)
"""As it was written down once, with every length; none is the same before and after."""

RECORD = MemberRecord(
    member=Member(guild_id=ID, user_id=ID - 1, left_at=AT),
    given=10**6,
    peers=10**6,
    received=10**6,
    adjusted=-(10**6),
    responses=(RESPONSE,) * HISTORY_SHOWN,
    flags=(replace(DECIDED, raised_by=BY_THE_BOT),) * HISTORY_SHOWN,
    suspensions=tuple(Suspension(guild_id=ID, user_id=ID - 1, scope=scope, until=AT) for scope in Scope),
    acts=(ENTRY,) * ACTS_SHOWN,
)

RING = FlagView(
    replace(FLAG, kind=FlagKind.CLOSED_GROUP),
    pattern=Pattern(
        guild_id=ID,
        kind=PatternKind.RING,
        month=AT.date(),
        members=tuple(ID - number for number in range(GROUP_LIMIT)),
    ),
    evidence=(RESPONSE,) * EVIDENCE_LIMIT,
)

_HEALTH = Health(
    responses=10**6,
    givers=10**6,
    boosts=10**6,
    answered=1.0,
    answered_enough=1.0,
    hours_to_first=300.0,
    unanswered=(ID,) * 10**5,
    reciprocity=1.0,
    top_share=1.0,
    newcomers_answered=1.0,
    unheard=tuple(ID - number for number in range(10**5)),
)

HEALTH = HealthReport(_HEALTH, _HEALTH, AT.date(), AT.date(), (BOOST,) * UNANSWERED_SHOWN, 10**6)

_DAYS = tuple(
    Period(day := AT.date() - timedelta(days=ago), day, DayState.GRACE, label=ESCAPED * LABEL_LIMIT)
    for ago in range(181, -1, -1)
)
_LONG = Streak(unit=Unit.DAY, current=10**4, best=10**4, freezes=2, periods=_DAYS, kept_on=(), frozen_on=())

STREAK = StreakView(
    user_id=ID,
    is_own=True,
    unit=Unit.DAY,
    today=AT.date(),
    days=_LONG,
    weeks=replace(_LONG, unit=Unit.WEEK),
    paused_until=AT.date(),
    reminder=Reminder(guild_id=ID, user_id=ID, hour=23, ignored=2),
    is_unreachable=True,
)
