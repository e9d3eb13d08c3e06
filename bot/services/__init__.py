"""Use cases: one transaction each, from plain values to a frozen outcome."""

from dataclasses import dataclass

from bot.clock import Clock
from bot.services.boosts import BoostService
from bot.services.calls import CallService
from bot.services.circles import CircleService
from bot.services.digests import DigestService
from bot.services.favours import FavourService
from bot.services.flags import FlagService
from bot.services.health import HealthService
from bot.services.history import HistoryService
from bot.services.letters import LetterService
from bot.services.members import MemberService
from bot.services.milestones import MilestoneService
from bot.services.moderation import ModerationService
from bot.services.outcomes import OutcomeService
from bot.services.patterns import PatternService
from bot.services.rankings import RankingService
from bot.services.reminders import ReminderService
from bot.services.responses import ResponseService
from bot.services.round_keeping import RoundKeeper
from bot.services.round_views import RoundViewService
from bot.services.rounds import RoundService
from bot.services.servers import ServerService
from bot.services.streaks import StreakService
from bot.services.tracking import TrackingService
from bot.services.weekly_rankings import WeeklyRankingService
from bot.services.zones import ZoneService
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class Services:
    """Every use case, an area each; what the cogs are given."""

    boosts: BoostService
    calls: CallService
    circles: CircleService
    favours: FavourService
    flags: FlagService
    health: HealthService
    digests: DigestService
    history: HistoryService
    letters: LetterService
    members: MemberService
    moderation: ModerationService
    outcomes: OutcomeService
    patterns: PatternService
    rankings: RankingService
    weekly_rankings: WeeklyRankingService
    milestones: MilestoneService
    reminders: ReminderService
    responses: ResponseService
    round_keeping: RoundKeeper
    round_views: RoundViewService
    rounds: RoundService
    servers: ServerService
    streaks: StreakService
    zones: ZoneService
    tracking: TrackingService

    @classmethod
    def on(cls, database: Database, clock: Clock) -> "Services":
        """Build the services on one database and clock."""
        return cls(
            boosts=BoostService(database, clock),
            calls=CallService(database, clock),
            circles=CircleService(database, clock),
            favours=FavourService(database, clock),
            flags=FlagService(database, clock),
            health=HealthService(database, clock),
            digests=DigestService(database, clock),
            history=HistoryService(database),
            letters=LetterService(database),
            members=MemberService(database, clock),
            moderation=ModerationService(database, clock),
            outcomes=OutcomeService(database),
            patterns=PatternService(database, clock),
            rankings=RankingService(database, clock),
            weekly_rankings=WeeklyRankingService(database, clock),
            milestones=MilestoneService(database, clock),
            reminders=ReminderService(database, clock),
            responses=ResponseService(database, clock),
            round_keeping=RoundKeeper(database, clock),
            round_views=RoundViewService(database, clock),
            rounds=RoundService(database, clock),
            servers=ServerService(database, clock),
            streaks=StreakService(database, clock),
            zones=ZoneService(database, clock),
            tracking=TrackingService(database, clock),
        )
