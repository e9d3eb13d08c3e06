"""Room: one thing at a place, a fair share for each server, the earliest first."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.room import Room, Waiting

rows = st.lists(
    st.builds(Waiting, id=st.integers(1, 999), guild_id=st.integers(1, 4), place=st.integers(1, 9)),
    unique_by=lambda row: row.id,
)


def test_the_earliest_of_each_place_are_chosen_and_a_server_gets_its_share_only() -> None:
    waiting = [
        Waiting(1, guild_id=1, place=10),
        Waiting(2, guild_id=1, place=10),
        Waiting(3, guild_id=1, place=11),
        Waiting(4, guild_id=1, place=12),
        Waiting(5, guild_id=2, place=20),
        Waiting(6, guild_id=3, place=30),
        Waiting(7, guild_id=4, place=40),
    ]
    room = Room(free=3, a_server=2, closed=frozenset({20}))

    assert room.choose(waiting) == [1, 3, 6]


def test_what_is_under_way_counts_for_its_server() -> None:
    room = Room(free=9, a_server=2, under_way={1: 1, 2: 2})

    assert room.full_servers == {2}
    assert room.choose([Waiting(number, guild_id=1, place=number) for number in (5, 6)]) == [5]


@given(rows, st.builds(Room, free=st.integers(0, 9), a_server=st.integers(1, 4)))
def test_nobody_gets_more_than_there_is_room_for(waiting: list[Waiting], room: Room) -> None:
    chosen = [row for row in waiting if row.id in room.choose(waiting)]

    assert len(chosen) <= room.free
    assert len({row.place for row in chosen}) == len(chosen)
    servers = [row.guild_id for row in chosen]
    assert all(servers.count(guild_id) <= room.a_server for guild_id in servers)
    if room.free and waiting:
        assert chosen[0] == waiting[0], "the earliest is never passed over"
