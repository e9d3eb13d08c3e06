"""The watch over requests: cautious long before Discord bans, and quick to believe again."""

from bot.requests import RequestWatch


def test_a_thousand_invalid_requests_in_ten_minutes_hold_delivery_until_they_are_old() -> None:
    seconds = [0.0]
    watch = RequestWatch(now=lambda: seconds[0])
    for _ in range(999):
        watch.note(403)
    assert watch.hold_seconds == 0

    watch.note(429)
    assert watch.hold_seconds == 600
    seconds[0] = 599.0
    assert watch.hold_seconds == 1
    seconds[0] = 600.0
    assert watch.hold_seconds == 0


def test_what_is_not_invalid_does_not_count() -> None:
    watch = RequestWatch(now=lambda: 0.0)
    for status in (200, 204, 400, 404, 500, 503) * 1_000:
        watch.note(status)

    assert watch.hold_seconds == 0


def test_a_global_limit_holds_delivery_for_as_long_as_discord_says() -> None:
    seconds = [0.0]
    watch = RequestWatch(now=lambda: seconds[0])

    watch.note(429, retry_after=60, is_global=True)

    assert watch.hold_seconds == 60
    seconds[0] = 60.0
    assert watch.hold_seconds == 0


def test_a_refused_token_is_noticed_until_it_is_accepted_again() -> None:
    watch = RequestWatch(now=lambda: 0.0)

    watch.note(401)
    watch.note(503)
    assert watch.unauthorized.is_set()
    watch.note(200)
    assert not watch.unauthorized.is_set()
