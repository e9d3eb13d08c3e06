### Every text members and moderators read, in English. Warm, plain, short.
### A line that begins with two stars is written {"**"}, because Fluent keeps a star at the start for itself.
### A fact is written { $name }. Ids and quoted members' text come ready to show.

## Things that went wrong

error-unexpected =
    Something went wrong on my side, and nothing was changed. Please try once more.
    If it happens again, tell a moderator this number: { $reference }
error-database =
    I’m too busy to write anything down at this moment, and nothing was changed. Please try once more in a minute.
    If it goes on, tell whoever runs me to look at my log.
refusal-form-too-late = That took me a moment too long to open a form. Please do the same once more.
form-kept = -# Here is what you wrote, so that you can copy it:

refusal-not-allowed = You can’t use this here. If you think you should, ask a moderator.
refusal-server-only = This works inside a server. Open the server and try it there.
refusal-moderators-only = This is for moderators: it needs the Manage Server permission, or the role the server chose for it.
refusal-manage-server-only = Only members with the Manage Server permission choose who moderates. Ask one of them, such as the server’s owner.
refusal-channel-gone = The channel for this doesn’t exist any more, or I can’t see it. A moderator can choose another, or give me View Channel there: `/setup check` says which one it is.
refusal-permission-missing = I can’t post in { $channel } yet. I still need: { $permissions }. A moderator can give me these in that channel’s settings, under Permissions.
refusal-bot-not-in-server = I’m not in that server, so I did nothing there and wrote nothing down. Whoever manages it can add me with **Add App** on my profile.
refusal-left-server = You are not in that server any more. Once you are back, every button works again.
refusal-member-gone = That member has left the server. Choose somebody who is here.
refusal-text-too-long = This text has { $length } characters, and there is room for { $limit }. Shorten it a little and send it again.

refusal-link-missing = There is no link yet. Paste the web address of what you would like people to see.
refusal-link-too-long = This link has { $length } characters, and a button holds { $limit }. What follows the ? is often not needed: try the link without it.
refusal-link-not-web = This does not look like a link. A link is the web address of a page, such as `https://example.com/my-story`: open the page, copy the address from the address bar, and paste it here.
refusal-link-has-stray-characters = There is a space, a backslash or an invisible character inside this link. Copy it again from the address bar and paste only the link.
refusal-link-has-credentials = This link has an @ before the name of the site, which hides where it leads. Copy the address again without that part.
refusal-link-to-address = This link leads to a number and not to a named site. Paste the site’s public address, for example `https://example.com`.
refusal-link-not-public = Only a private network can open { $host }. Paste an address that everybody can open.
refusal-link-host-malformed = The name of the site in this link cannot be right. Check it for typing mistakes, or copy it again from the address bar.
refusal-link-port-invalid = The number after the colon in this link has to be from 1 to 65535. Leave it out, or copy the address again.
refusal-link-shortened = This is a short link of { $host }, and nobody can see where it leads. Paste the page’s own address: open the link in a browser, wait until the page is there, and copy what the address bar shows then.

refusal-boost-channel-missing = This server hasn’t chosen a channel for boosts yet. A moderator can with `/setup channels boosts:`.
refusal-boost-unknown = I can’t find that boost in this server. `/boost list` shows the open ones.
refusal-boost-over = This boost has ended. `/boost next` shows one that still waits for an answer.
refusal-own-boost = This is your own boost, so others will answer it. `/boost next` shows a peer’s that you could answer.
refusal-not-your-boost = Only the writer of this boost can do that. If something is wrong with it, press **Report**.
refusal-title-missing = Give it a title, so that peers know what they will find.
refusal-title-too-long = The title has { $length } characters, and there is room for { $limit }. Shorten it a little.
refusal-news-too-short = Tell peers a little more: why this, why now? At least { $minimum } characters; so far there are { $length }.
refusal-news-too-long = The news has { $length } characters, and there is room for { $limit }. A sentence or two is enough.
refusal-warning-too-long = The content warning has { $length } characters, and there is room for { $limit }. A few words are enough.
refusal-kinds-missing = Choose at least one kind of response that would help you.
refusal-kind-unknown = Choose one of the kinds in the list.
refusal-kind-forbidden = { $platform } doesn’t allow asking for reviews in return, so I can’t count one there. Any other kind of response is welcome.
refusal-number-out-of-range = Choose a number from { $lowest } to { $highest }.
refusal-link-boosted-recently = This link was boosted here not long ago. It can be boosted again { $again_at }.
refusal-open-limit-reached =
    { $limit ->
        [one] You have an open boost, and this server allows one at a time.
       *[other] You have { $limit } open boosts, and this server allows no more at a time.
    } When one ends, or you close one with `/boost close`, there is room for the next.
refusal-daily-limit-reached =
    { $limit ->
        [one] This server allows one boost a day.
       *[other] This server allows { $limit } boosts a day.
    } You can request your next one { $again_at }. Until then, `/boost next` shows a peer you could answer.
refusal-link-settled = Peers have already answered this link, so it has to stay. Close this boost and request a new one for the other link.

refusal-response-link-missing = This server asks for a link to your response. Paste the address of your comment, post or article.
refusal-response-unknown = I can’t find that response any more. `/respond history` shows yours; moderators see each member’s with `/mod member`.
refusal-response-withdrawn = This response was taken back, so it doesn’t count. You can answer in another way: choose another kind.
refusal-peer-limit-reached =
    { $limit } responses to the same member count on one day, and yours for that day are there already. I haven’t recorded this one; whoever reads it sees it all the same. Another peer counts at once (`/boost next` shows one), and this one does again tomorrow.
refusal-told-today = You have told me of the same today. If this is another one, give me its link.
refusal-response-gone =
    { $outcome ->
        [taken-back] Its giver has taken this one back, so it doesn’t count any more. There is nothing left to do.
        [changed] The message was deleted or shortened, so this one doesn’t count any more. There is nothing left to do.
       *[left-out] The moderators have left this one out, so it doesn’t count. If you see it differently, talk to one of them.
    }
refusal-giver-pressed = You gave this one yourself: this button is for the writer who received it.
refusal-response-left-out = The moderators have left this response out, so it can’t be logged again. If you see it differently, talk to one of them.
refusal-own-response = An answer goes to somebody else. `/boost next` shows a peer you could answer.
refusal-bot-answered = That is a bot. It is glad to hear from you, but only answers to people count.
refusal-day-in-future = That day hasn’t begun yet. Choose today, or one of the two days before.
refusal-day-too-far-back = That is too long ago to log now: a response can be told up to { $days } days later. The next one counts the same.
refusal-nothing-to-undo = There is nothing of yours from the last 24 hours that I could take back.
refusal-undo-too-late = That was more than 24 hours ago, so it stays. If it is wrong, tell a moderator.
refusal-response-private = That one is between two others. `/respond why` without options explains your own latest.
refusal-letter-unknown = I can’t find what this was about any more. `/respond history` shows what you gave and received.
refusal-not-your-letter = This is for the member it names. Whatever is yours comes to you by itself.
refusal-not-your-response = This button is for the two writers it is about.
refusal-already-thanked = You have thanked for this one, so it stays. If something is wrong, tell a moderator.
refusal-already-reviewed = This one is in the moderators’ hands. If something is wrong, tell one of them.
refusal-dispute-too-late = This was recorded more than { $days } days ago, so it stays. If something is wrong, tell a moderator.
refusal-nothing-disputed = This is settled already. There is nothing more to do.
refusal-own-record = You are part of this one, so another moderator has to decide.

refusal-called-yourself = A call goes to somebody else. Choose peers who would care about this news.
refusal-call-limit-reached =
    { $left ->
        [0] You have made your { $limit } calls of this week. The next one is free { $again_at }.
        [one] You have one call left this week, so choose one peer. The next one is free { $again_at }.
       *[other] You have { $left } calls left this week, so choose { $left } peers. The next one is free { $again_at }.
    }

refusal-zone-unknown = I don’t know a time zone called { $zone }. Choose one from the list that appears while you type: a city or country finds it, and so does the time your clock shows now, such as `14:05`.
refusal-zone-ambiguous = { $zone } has more than one time zone: { $places }. Choose yours from the list that appears while you type.
refusal-zone-changed-recently = The time zone changed not long ago. It can change again { $again_at }.
refusal-date-unreadable = I can’t read { $typed } as a date. Try `20 March`, `Friday`, `in 2 weeks` or `2026-03-20`.
refusal-date-ambiguous = That could be **{ $first }** or **{ $second }**. Write the month as a word, for example `20 March`.
refusal-reminder-unset = Your reminder is switched off. `/streak reminder` chooses a new hour.
refusal-member-hidden = This member keeps their streak to themselves. Yours is at `/streak show`.
refusal-grace-backwards = These days of grace would end before they begin. Check the two dates.
refusal-grace-too-long = A grace period can be { $days } days long at most. Choose fewer; another one can follow it.
refusal-grace-unknown = I can’t find that grace period any more. Choose one from the list that appears as you type.
refusal-role-gone = That role doesn’t exist any more. Choose another one.
refusal-role-is-everyones = { $role } is everybody’s, so nobody can be given it. Choose a role that only some members are to have.
refusal-role-managed = { $role } belongs to an app or to Discord itself, so nobody can give it by hand. Choose another role.
refusal-role-moderates = { $role } is the moderators’ role here, and I never hand that out. Choose another role.
refusal-role-powerful = { $role } allows more than members should be able to take or earn: { $permissions }. Choose another role, or take that from it under Server Settings, Roles, or in the channel’s settings.
refusal-role-above-bot = { $role } does not stand below my own role, so I can’t give it. Under Server Settings, Roles, put my role above it, then try again.
refusal-manage-roles-missing = I can’t give { $role } yet. Under Server Settings, Roles, let my own role have Manage Roles.
refusal-role-beyond-chooser = You could not give { $role } in Discord yourself, so you can’t have me give it: that needs Manage Roles, and a role of your own above it. Ask somebody who has both, such as the server’s owner.
refusal-role-is-given = I give { $role } to members, so everybody who has it would moderate. Choose another role here, or first another one with `/setup challenge` or `/setup milestones`.
refusal-pause-too-long = A pause can be { $weeks } weeks long at most. You can always start another one afterwards.
refusal-pause-over = That day is over already. Choose today or a later day.

refusal-circle-private = This member keeps their circle to themselves. `/circle` by itself shows yours.

refusal-dates-backwards = The first day comes after the last one. Swap them and try again.
refusal-first-day-ahead = That first day is still to come, and the last day is today unless you name one too.
refusal-dates-too-early = I can look back to { $first }, the year Discord began. Choose a later day.
refusal-dates-too-late = Days can be up to { $last }. Choose an earlier one, or leave the last day out: then it is today.
refusal-already-excluded = They are left out of the rankings already. `/leaderboard include` lists them again.
refusal-not-excluded = They are not left out, so there is nothing to change. If they aren’t listed, they chose that themselves.
refusal-no-schedule = No weekly ranking is planned. `/leaderboard schedule channel:` plans one.
refusal-rank-switched-off = This server doesn’t show places. `/circle` shows whom you answer and who answers you.
refusal-wall-time-unknown = I can’t read { $time } as a time of day. Write it like 18:30 or 6:30 pm.
refusal-round-opened-today = A round has been opened today already. It runs now, and another one can be opened tomorrow at the earliest.
refusal-not-in-round = You are not in this week’s round. `/challenge join` brings you in, and you get your peers at once.
refusal-round-not-open = No round is open at the moment. `/challenge status` says when the next one begins.
refusal-not-your-peer = That member is not one of your peers this week. Choose one of those that `/challenge mine` shows.
refusal-swap-used = You have had another peer this week, by a swap or a block. The next swap comes with the next round; a response to anybody else counts by itself, too.
refusal-no-peer-left = There is nobody else in this round whom you could be given. Once more members join, try again.
refusal-challenge-channel-missing = There is no channel to announce the challenge in yet. Choose one with `/setup channels challenge:`, then run this again.
refusal-challenge-not-set-up = This server has no weekly challenge yet. A moderator can set one up with `/setup challenge weekday:`.
refusal-weekday-missing = This server has no weekly challenge yet. To begin one, choose its day: `/setup challenge weekday:`.
refusal-round-over = That round is over already. `/setup challenge weekday:` shows how things stand now.
refusal-no-round-yet = There was no round yet. `/challenge status` says when the first one begins.
refusal-not-in-challenge = You are not in the challenge at the moment. `/challenge join` brings you in, whenever you like.
refusal-peer-answered = You have answered this peer already, so there is nothing to swap.
refusal-blocked-yourself = That is you. Choose the member you would rather not be matched with.
refusal-boost-not-earned =
    { $missing ->
        [one] Answer one more peer, and your next boost is yours.
       *[other] Answer { $missing } more peers, and your next boost is yours.
    } `/boost next` shows one who waits for an answer.
refusal-reason-missing = Please give a reason in a few words.
refusal-reasons-missing = Please give a reason in a few words: for the member, for moderators, or both.
refusal-already-decided = Another moderator has decided this one already.
refusal-flag-unknown = I can’t find that case any more. `/mod flags` shows those that wait.
refusal-adjustment-out-of-range = Choose a number of points from -{ $limit } to { $limit }, but not 0.
refusal-suspension-over = That time has passed already. Choose at least one day.
refusal-suspension-too-long = A block can last { $days } days at most. Choose fewer; it can be renewed when it ends.
refusal-never-here = I keep no record of bots, nor of people who were never here. Choose somebody else.
refusal-not-suspended = Nothing keeps this member out at the moment.
refusal-suspended = The moderators have asked you to leave this until { $until }. Answering others is open to you as ever. Questions? Talk to a moderator.
refusal-stands-already = It stands that way already, so there is nothing to change.
refusal-withdrawn-by-giver = Its giver took this response back themselves, so it stays that way.
refusal-everyone-cannot-moderate = That role is everybody’s. Choose a role that only moderators have.
refusal-setting-out-of-range = Choose a number from { $lowest } to { $highest }.
refusal-too-many-favourites = Choose up to { $limit } kinds.
refusal-too-many-genres = Choose up to { $limit } genres.

## Kinds, genres, states

kind-reply = reply
kind-comment = comment
kind-share = share
kind-save = save
kind-mention = mention
kind-highlight = feature
kind-critique = critique
kind-review = review

kind-reply-hint = You replied to the post
kind-comment-hint = You commented on it
kind-share-hint = You reposted or retweeted it
kind-save-hint = You saved or repinned it
kind-mention-hint = You mentioned it somewhere
kind-highlight-hint = You featured it on your blog or newsletter
kind-critique-hint = You gave a thorough critique
kind-review-hint = You wrote a review

did-reply = replied
did-comment = commented
did-share = shared it
did-save = saved it
did-mention = mentioned it
did-highlight = featured it
did-critique = gave a critique
did-review = wrote a review

genre-fantasy = Fantasy
genre-science-fiction = Science fiction
genre-romance = Romance
genre-mystery = Mystery
genre-thriller = Thriller
genre-horror = Horror
genre-historical = Historical
genre-literary = Literary
genre-young-adult = Young adult
genre-children = Children’s
genre-short-fiction = Short fiction
genre-fan-fiction = Fan fiction
genre-comics = Comics
genre-poetry = Poetry
genre-memoir = Memoir
genre-non-fiction = Non-fiction
genre-screenwriting = Screenwriting
genre-other = Other

permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-embed-links = Embed Links
permission-read-message-history = Read Message History
permission-attach-files = Attach Files
permission-create-public-threads = Create Public Threads
permission-send-messages-in-threads = Send Messages in Threads
permission-administrator = Administrator
permission-ban-members = Ban Members
permission-bypass-slowmode = Bypass Slowmode
permission-deafen-members = Deafen Members
permission-kick-members = Kick Members
permission-manage-channels = Manage Channels
permission-manage-events = Manage Events
permission-manage-expressions = Manage Expressions
permission-manage-guild = Manage Server
permission-manage-messages = Manage Messages
permission-manage-nicknames = Manage Nicknames
permission-manage-roles = Manage Roles
permission-manage-threads = Manage Threads
permission-manage-webhooks = Manage Webhooks
permission-mention-everyone = Mention @everyone, @here and All Roles
permission-moderate-members = Time out members
permission-move-members = Move Members
permission-mute-members = Mute Members
permission-pin-messages = Pin Messages
permission-priority-speaker = Priority Speaker
permission-view-audit-log = View Audit Log
permission-view-creator-monetization-analytics = View Creator Monetization Analytics
permission-view-guild-insights = View Server Insights
role-power-in = { $permission } in { $channel }

pager-previous = Previous
pager-next = Next
pager-place = -# Page { $page } of { $count }

## The boost's card

boost-heading = ## { $title }
boost-byline = -# { $author } · { $platform }
boost-byline-genre = -# { $author } · { $platform } · { $genre }
boost-warning = **Content warning:** { $warning }
boost-warning-hint = -# Tap the grey box to read.
boost-kinds = **What would help:** { $kinds }
boost-favourites = { $author } likes these best: { $kinds }
boost-progress = { $dots }  { $peers } of { $wanted } { $wanted ->
        [one] response
       *[other] responses
    } · ends { $until }
boost-progress-fulfilled = { $dots }  { $peers } of { $wanted }, thank you! More are welcome · ends { $until }
boost-thanks = Thank you, { $peers }.
boost-thanks-unnamed =
    { $peers ->
        [one] Thank you to the peer who answered.
       *[other] Thank you to the { $peers } peers who answered.
    }
boost-thanks-more = Thank you, { $peers } and { $more } more.
boost-ended-expired = **This boost has ended.**
boost-ended-closed = **This boost is closed.**
boost-ended-refused = **This boost isn’t posted.** Discord doesn’t accept it as it is.
boost-ended-nobody = It ended before anybody answered. Its writer is welcome to try again.
boost-removed = This boost was taken down by the moderators.
boost-open-link = Open on { $platform }
boost-open-website = Open the link
boost-respond = I responded
boost-save = Save for later
boost-report = Report
boost-edit = Edit
boost-close = Close

## Requesting and editing

boost-form-title = Request a boost
boost-form-edit-title = Edit your boost
boost-form-link = Link
boost-form-link-hint = The one thing peers should look at
boost-form-heading = Title
boost-form-news = News
boost-form-news-hint = Why this, why now? 20 to 500 characters
boost-form-kinds = What would help?
boost-form-kinds-hint = Choose all that are welcome
boost-form-kinds-placeholder = Kinds of response
boost-form-warning = Content warning (optional)
boost-form-warning-hint = A few words; your news is then hidden until opened
boost-requested = **Your boost is on its way to { $channel }.** I’ll tell you when somebody answers.
    -# While you wait: `/boost next` shows a peer you could answer.
boost-edited = Done. The card shows the change in a moment.
boost-close-sure = Close **{ $title }**? Peers can’t respond to it any more. What they gave stays counted.
boost-close-now = Close it
boost-closed = Closed. Thank you for asking, and to everybody who answered.
boost-closed-before = This boost had ended already.
boost-remove-title = Take this boost down
boost-removed-done = Taken down. I’ll tell the writer.
boost-removed-notice = **Your boost was taken down: { $title }**
boost-removed-hint = -# Responses you received stay counted for the peers who gave them. Questions? Talk to the moderators.
boost-refused-notice =
    ### Your boost isn’t posted: { $title }
    { $fault ->
        [link] Discord doesn’t accept its link. Please look at it again, or paste it anew from the page’s own address bar.
        [text] Discord doesn’t accept its title or its news. Shorter, plainer words usually help.
        [words] This server’s AutoMod doesn’t allow something in its title, its news or its link. Other words usually help; the moderators know what is blocked.
       *[other] Discord doesn’t accept it, and doesn’t say why. Most often it is the link.
    }
    {"**"}Edit** opens the form with what you wrote; then I post it. Until then it counts for nothing: you can ask for another boost instead.
boost-thread = Talk: { $title }

## Responding

respond-form-title = I responded
respond-form-kind = What did you do?
respond-form-note = What did you say? (optional)
respond-form-note-hint = The writer reads it
respond-form-link = Link to your response (optional)
respond-form-link-required = Link to your response
respond-form-link-hint = So that the writer can find it
respond-recorded =
    {"**"}Thank you for answering { $author }.** You { $did }.
    { $helped ->
        [one] That is one peer you helped this week.
       *[other] That makes { $helped } peers you helped this week.
    }
respond-recorded-before = You had told me already: you { $did }. It counts once.
respond-counted-before = I had counted that by itself: you { $did }. It counts once.
again-question =
    {"**"}Is this another one?** I know of an answer of yours to { $receiver } from that day that may be this one: you { $did }. If it is the same, there is nothing to do: it counts.
again-yes = Yes, another one
respond-another = Answer another

## Telling giver and receiver

response-notice-boost =
    {"**"}{ $giver } answered your boost { $title }.**
    They { $did }.
response-notice-discord = **{ $giver } replied to you in { $channel }.**
response-notice-elsewhere =
    {"**"}{ $giver } answered you.**
    They { $did }.
waiting = { $member }, something waits for you.
waiting-show = Show me
waiting-settled = This is settled: nothing waits any more.
response-see = See it
response-number = -# Response #{ $response }
response-read = What they said
response-note = **{ $giver } says:**
response-thank = Thank you
response-dispute = Not received
response-thanked = { $giver } knows that it reached you.
response-thanked-before = You have thanked { $giver } already.
response-disputed = All right. I’ve asked { $giver }. Sometimes a response just takes a while to show up; you can still press **Thank you** then.
response-disputed-before = I’ve asked { $giver } already.
notice-thanked = -# ✓ You have thanked them.
notice-disputed = -# You couldn’t find it, and I’ve asked { $giver }. It isn’t counted meanwhile.
notice-stood-by = -# { $giver } stands by it. It counts, and the moderators have a look.
notice-decided = -# The moderators had a look: it counts.
notice-taken-back = -# { $giver } has taken this back, so it doesn’t count any more.
notice-changed = -# The message was deleted or shortened since, so it doesn’t count any more.
notice-left-out = -# The moderators have left this out: it doesn’t count.
thanks-notice-boost = **{ $receiver } thanks you for your response to { $title }.** It reached them.
thanks-notice-discord = **{ $receiver } thanks you for your reply in { $channel }.** It reached them.
thanks-notice-elsewhere = **{ $receiver } thanks you for your response.** It reached them.
dispute-notice-boost =
    {"**"}{ $receiver } couldn’t find your response to { $title }.**
    You told me: { $did }. That happens: filters, private profiles, a slow site. It isn’t counted for the moment. Which is it?
dispute-notice-discord =
    {"**"}{ $receiver } says that your reply in { $channel } wasn’t meant for them.**
    That happens where many talk at once. It isn’t counted for the moment. Which is it?
dispute-notice-elsewhere =
    {"**"}{ $receiver } couldn’t find your response.**
    You told me: { $did }. That happens: filters, private profiles, a slow site. It isn’t counted for the moment. Which is it?
dispute-settled-thanked = -# ✓ { $receiver } has found it and thanks you. It counts.
dispute-settled-stood-by = -# You stand by it. It counts, and the moderators have a look.
dispute-settled-decided = -# The moderators had a look: it counts.
dispute-settled-taken-back = -# You took it back. No harm done.
dispute-settled-changed = -# Your message was deleted or shortened since, so it doesn’t count any more.
dispute-settled-left-out = -# The moderators had a look: it doesn’t count.
taken-back-notice = **{ $giver } took back the response that you couldn’t find** ({ $did }). It isn’t counted, and there is nothing more to do.
dispute-look = Have a look
dispute-stand-by = I stand by it
dispute-take-back = Take it back
dispute-stood-by = Thank you. It counts, and the moderators will have a look.
dispute-taken-back = Taken back. No harm done.
dispute-taken-back-before = You had taken it back already.

## Once a day

digest-title = ## { $peers ->
        [one] One peer has answered you
       *[other] { $peers } peers have answered you
    }
digest-read = Read it
digest-entry-boost = **{ $giver }** { $did }: your boost **{ $title }**
digest-entry-discord = **{ $giver }** { $did } in { $channel }
digest-entry-elsewhere = **{ $giver }** { $did }
digest-more = And { $more } more: `/respond history` in the server shows them.
digest-title-left-alone = ## { $boosts ->
        [one] One boost waits for its first response
       *[other] { $boosts } boosts wait for their first response
    }
digest-left-alone = **Nobody has answered these yet**
digest-left-alone-line = **{ $title }**, by { $author } · [have a look]({ $url })
digest-left-alone-bare = **{ $title }**, by { $author }
digest-hint-left-alone = Will you be the first? `/boost next` in the server shows them too.
digest-empty = Nothing of this letter is left to tell: what it was about was answered or taken back.
digest-hint = -# This letter comes once a day at most. `/me notices` changes that.
digest-thank-all = Thank all
digest-thanked = Thanked: { $givers }{ $more ->
        [0] .
       *[other] {" "}and { $more } more.
    } They know that it reached you.
digest-thanked-before = You have thanked them all already.

## Logging and looking back

log-form-title = I answered this
log-recorded =
    {"**"}Thank you for answering { $receiver }.** You { $did }.
    { $helped ->
        [0] It counts for last week.
        [one] That is one peer you helped this week.
       *[other] That makes { $helped } peers you helped this week.
    }
gain-streak-day = { $length ->
        [one] **Your streak:** one day.
       *[other] **Your streak:** { $length } days in a row.
    }
gain-streak-week = { $length ->
        [one] **Your streak:** one week.
       *[other] **Your streak:** { $length } weeks in a row.
    }
gain-round = **This week’s challenge:** { $dots }  { $answered } of { $needed }
gain-round-complete = **This week’s challenge:** { $dots }  done, thank you!
log-hint = -# A slip? `/respond undo` takes it back within a day.
worth-full = Worth { $points ->
        [one] { $points } point
       *[other] { $points } points
    }, in full: it is among the first three for the same peer in 30 days.
worth-half = Worth { $points ->
        [one] { $points } point
       *[other] { $points } points
    }, by half: it is the fourth, fifth or sixth for the same peer in 30 days. Another peer counts in full.
worth-quarter = Worth { $points ->
        [one] { $points } point
       *[other] { $points } points
    }, a quarter: there were six or more for the same peer in 30 days. Another peer counts in full.
worth-nothing = It isn’t counted at the moment, so it is worth no points.
undo-sure-boost = Your latest: you { $did }, for **{ $title }** by { $receiver }, { $at }. Take it back?
undo-sure-discord = Your latest: your reply to { $receiver } in { $channel }, { $at }. Take it back?
undo-sure-elsewhere = Your latest: you answered { $receiver } ({ $did }), told { $at }. Take it back?
undo-hint = -# It doesn’t count any more then. What you wrote stays where it is.
undo-done = Taken back. No harm done.
undo-done-before = You had taken it back already.
history-title = ## What you gave and received
history-title-between = ## Between you and { $peer }
history-empty = Nothing yet. `/boost next` shows a peer you could answer, and `/respond log` takes what you gave elsewhere.
history-empty-between = You and { $peer } haven’t answered each other yet. You could be the first: `/boost list` shows what is open.
history-given = **To { $peer }:** { $did }
history-received = **From { $peer }:** { $did }
history-counted = -# { $at } · { $source } · { $status } · { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
history-uncounted = -# { $at } · { $source } · { $status }
did-for-boost = { $did } for **{ $title }**
did-on-discord = { $did } in { $channel }
source-boost = a boost
source-reply = a reply on Discord
source-thread = a thread on Discord
source-log = logged
why-title = ## Why does this count?
why-headline = **{ $giver }** answered **{ $receiver }**: { $did } · **{ $status }**
why-rule-boost = **Rule:** pressed **I responded** on a boost. Each kind counts once for a boost.
why-rule-reply = **Rule:** a reply to a peer’s message, in a channel that the moderators track.
why-rule-thread = **Rule:** a message in a peer’s thread or forum post, in a channel that the moderators track.
why-rule-log = **Rule:** told by the giver. Whoever receives it can say that it did not arrive.
why-day = **Day:** { $day }, by { $giver }’s own calendar ({ $at }).
why-thanked = { $at }: { $receiver } said thank you.
why-disputed = { $at }: { $receiver } couldn’t find it.
why-stood-by = { $at }: { $giver } stands by it.
why-taken-back = { $at }: { $giver } took it back.
why-message-changed = { $at }: its message was deleted, or changed so that it doesn’t count.
why-receiver-gone = { $at }: { $receiver } had left the server.
why-message-restored = { $at }: its message counts again.
why-left-out = { $at }: the moderators left it out.
why-left-out-for = { $at }: the moderators left it out. They say: { $reason }
why-counted-again = { $at }: the moderators counted it again.
why-counted-again-for = { $at }: the moderators counted it again. They say: { $reason }
why-choice-given = { $day }: to { $name }, { $did }
why-choice-received = { $day }: from { $name }, { $did }

## Finding boosts

boost-list-title = ## Open boosts
boost-list-title-mine = ## Your open boosts
boost-list-empty = Nothing is open right now. Got news? `/boost request`
boost-list-empty-mine = You have no open boost. Got news? `/boost request`
boost-list-empty-filtered = Nothing open matches that. `/boost list` without options shows everything.
boost-list-line =
    {"**"}{ $title }**
    { $byline }
    { $dots }  { $peers } of { $wanted } · ends { $until }
boost-next-title = ## One to answer now
boost-next-left-alone = Nobody has answered it for two days. You could be the first.
boost-next-owed = { $author } has answered you, and hasn’t heard back yet.
boost-next-newcomer = { $author } is new here.
boost-next-liked = { $genre }: a genre you like.
boost-next-first = Nobody has answered it yet.
boost-next-others =
    { $others ->
        [0] -# This is the only one waiting for you.
        [one] -# One more waits for you.
       *[other] -# { $others } more wait for you.
    }
boost-next-another = Another
boost-next-empty = There is nothing left for you to answer. Well done! Got news yourself? `/boost request`
boost-saved-title = ## Saved for later
boost-saved-empty = Your list is empty. **Save for later** on a boost puts it here.
boost-saved-now = Saved. `/boost saved` shows your list.
boost-saved-before = It was on your list already: `/boost saved`

## Calling peers

call-heading = { $count ->
        [0] **Nobody was called this time.**
        [one] **One peer is called.**
       *[other] **{ $count } peers are called.**
    }
call-state-called = { $peer } is called.
call-state-not-accepting = { $peer } hasn’t said that they welcome calls. (They can with `/me calls`.)
call-state-busy = { $peer } has had two calls today. Try again tomorrow.
call-state-called-before = { $peer } was called for this boost before.
call-state-bot = { $peer } is a bot.
call-state-gone = { $peer } isn’t in this server any more.
call-notice =
    {"**"}{ $author } is calling you: { $title }**
    { $news }
call-hint = -# You welcome calls from peers in this server. `/me calls` switches that off.

## Favours and circles

favours-title =
    ## They answered you
    -# And would love to hear back. Newest first; only you see this.
favours-empty =
    {"**"}You are all caught up.** Whoever answers you appears here, so that you can answer back.
    -# Somebody would love to hear from you first: `/boost next`
favours-snoozed = Snoozed: { $count }
favours-back = Back
favour-line = **{ $peer }** { $did } · { $at }
favour-answer = I answered them
favour-snooze = Snooze
favour-snoozed = -# { $peer } is snoozed and comes back { $until }. The button below takes it back.
favour-wake = Show again
snoozed-title =
    ## Snoozed
    -# They come back by themselves. Only you see this.
snoozed-line = { $peer } · back { $until }
snoozed-empty = Nobody is snoozed.
circle-title-own = ## Your circle
circle-title = ## The circle of { $member }
circle-begin = `/boost next` shows a peer you could answer.
circle-about = -# Who responded to whom in the last { $days } days.

## Reports and disputes

report-title = Report this boost
report-reason = What is wrong with it?
report-reason-hint = Only the moderators read this
report-raised = Thank you for telling us. The moderators will have a look.
report-raised-unseen = Thank you. I’ve kept your report, but the moderators of this server haven’t chosen a channel to read reports in. Please tell one of them as well.
report-raised-before = You have reported this boost before. The moderators know.
report-notice-title = Report this answer
report-notice-raised = Thank you for telling us. The moderators will have a look; the other does not learn of it. `/me block` in the server keeps the two of you apart.
report-notice-raised-before = You have reported this answer before. The moderators know.
flag-report =
    ### A boost was reported
    {"**"}{ $title }** by { $author }
    { $reason }
flag-reported-by = -# Reported by { $raised_by }
flag-dispute =
    ### A response is in question
    `#{ $response }` { $giver } { $did } for **{ $title }**.
    { $receiver } couldn’t find it; { $giver } stands by it. It counts until you decide otherwise.
flag-notice =
    ### An answer was reported by the writer it went to
    `#{ $response }` { $giver } { $did } → { $receiver } · { $at }
    { $reason }
flag-notice-note = They had said:
flag-burst =
    ### Many responses in a short time
    { $members } gave { $size } responses within { $minutes } minutes. Perhaps they saved them up and logged them together. The first of them:
flag-pair =
    ### Two who answer mostly each other
    At least { $share } of what { $members } gave in the last 30 days went to one another. Friends do that, and it is no offence; perhaps they would like to meet others. Lately:
flag-ring =
    ### A few who answer mostly each other
    At least { $share } of what { $members } gave in the last 30 days stayed among them. That is no offence; perhaps they would like to meet others. Lately:
flag-evidence = `#{ $response }` { $giver } { $did } → { $receiver } · { $at }
flag-uphold-pattern = Keep an eye on it
flag-dismiss-pattern = It’s fine
flag-dispute-elsewhere =
    ### A response is in question
    `#{ $response }` { $giver } answered { $receiver } on { $day } ({ $did }).
    { $receiver } couldn’t find it; { $giver } stands by it. It counts until you decide otherwise.
flag-see-response = See the response
flag-near-identical =
    ### A reply looks like an earlier one
    {"**"}{ $giver }** wrote nearly the same as in one of their last { $compared } replies. It isn’t counted; nothing else happens. It may well be fine: a look at the message tells.
flag-uphold-copy = Leave it out
flag-dismiss-copy = Count it
flag-see-message = See the message
flag-decided-upheld-near-identical = **Left out**, decided by { $moderator } · { $at }
flag-decided-dismissed-near-identical = **Counted**, decided by { $moderator } · { $at }
flag-decided-overtaken-near-identical =
    {"**"}Closed** by { $moderator } · { $at }
    That message is gone, or too old for me to find, so it isn’t counted.
flag-uphold-report = Take it down
flag-dismiss-report = Leave it
flag-uphold-dispute = Don’t count it
flag-dismiss-dispute = Count it
flag-see-boost = See the boost
flag-form-title = Your decision
flag-decided-upheld-report = **Taken down** by { $moderator } · { $at }
flag-decided-dismissed-report = **Left as it is** by { $moderator } · { $at }
flag-decided-overtaken-report =
    {"**"}Closed** by { $moderator } · { $at }
    The boost has been taken down in another way.
flag-decided-upheld-dispute = **Not counted**, decided by { $moderator } · { $at }
flag-decided-dismissed-dispute = **Counted**, decided by { $moderator } · { $at }
flag-decided-overtaken-dispute =
    {"**"}Closed** by { $moderator } · { $at }
    The response was taken back or left out in another way, so it doesn’t count.
flag-decided-upheld-notice = **Not counted**, decided by { $moderator } · { $at }
flag-decided-dismissed-notice = **Left as it is** by { $moderator } · { $at }
flag-decided-overtaken-notice =
    {"**"}Closed** by { $moderator } · { $at }
    The response was taken back or left out in another way, so it doesn’t count.
flag-decided-upheld-pattern = **To keep an eye on**, decided by { $moderator } · { $at }
flag-decided-dismissed-pattern = **Fine as it is**, decided by { $moderator } · { $at }
flag-decided-way-back = -# `/mod restore response:{ $response }` takes that back.
flag-next = Next case
flag-number = -# Case #{ $case }

flags-empty = No case waits for a decision.

## Moderating

reason-field-for-member = For the member
reason-field-for-moderators = For moderators only
reason-for-member-hint = They read it: be kind and clear. One of the two fields is enough.
reason-for-both-hint = Giver and receiver read it: be kind and clear. One of the two fields is enough.
reason-for-everybody-hint = Everybody reads it beside these days. One of the two fields is enough.
reason-for-moderators-hint = It is kept on record, and no member ever reads it.
reason-for-member = > **For the member:** { $reason }
reason-for-moderators = > **For moderators only:** { $reason }
moderators-say = The moderators say:

outcome-counts-giver = **The moderators have decided: your response to { $receiver } counts.** ({ $did })
outcome-counts-receiver = **The moderators have decided: the response of { $giver } to you counts.** ({ $did })
outcome-uncounted-giver = **The moderators have decided: your response to { $receiver } isn’t counted.** ({ $did })
outcome-uncounted-receiver = **The moderators have decided: the response of { $giver } to you isn’t counted.** ({ $did })
outcome-copy = **Your reply to { $receiver } in { $channel } counts after all.** I had taken it for a copy of an earlier one, and the moderators have looked at it.
outcome-report = **Thank you for your report about { $title }.** The moderators have looked at it.
outcome-report-notice = **Thank you for your report about what { $giver } told you.** The moderators have looked at it.
outcome-adjust = **The moderators have changed your points by { $points }.** Your responses stay as they are.
outcome-grace = **The moderators have spared you { $first } to { $last }.** Your streak doesn’t end on these days.
outcome-end-grace = **The moderators have taken back the grace of { $first } to { $last }.** These days count like any others.
outcome-block-boosts = **The moderators ask you to leave boosts until { $until }.** Until then you can’t request, change or call. Answering others is open to you as ever.
outcome-block-rounds = **The moderators ask you to leave the weekly challenge until { $until }.** Answering others is open to you as ever.
outcome-block-both = **The moderators ask you to leave boosts and the weekly challenge until { $until }.** Answering others is open to you as ever.
outcome-unblock = **The moderators have lifted the block: you can take part in everything again.** Boosts that were closed stay closed; you are welcome to request them anew.
outcome-exclude = **The moderators have left you out of the rankings,** as servers often do with staff. All you give counts as before.
outcome-include = **The moderators have listed you in the rankings again.**
outcome-closed =
    { $count ->
        [one] Your open boost was closed.
       *[other] Your { $count } open boosts were closed.
    } What peers gave stays counted.
outcome-back = You are in this week’s challenge again: `/challenge mine` shows your peers.
outcome-streak-day =
    { $length ->
        [0] Your streak is over with it; your next response begins a new one.
        [one] Your streak is now 1 day.
       *[other] Your streak is now { $length } days.
    }
outcome-streak-week =
    { $length ->
        [0] Your streak is over with it; your next response begins a new one.
        [one] Your streak is now 1 week.
       *[other] Your streak is now { $length } weeks.
    }
outcome-hint = -# Questions? Talk to the moderators.
mod-void-title = Leave this response out
mod-restore-title = Count this response again
mod-adjust-title = Adjust points
mod-block-title = Block for a while
mod-unblock-title = Lift the block
mod-voided = Response #{ $response } of { $giver } doesn’t count any more. `/mod restore` takes that back.
mod-restored = Response #{ $response } of { $giver } counts again.
mod-adjusted = Noted. Adjustments of { $member } now come to { $total } points.
mod-blocked-boosts = { $member } can’t request, change or call until { $until }. `/mod unblock` lifts it sooner.
mod-blocked-rounds = { $member } is left out of rounds until { $until }. `/mod unblock` lifts it sooner.
mod-blocked-both = { $member } is kept out of boosts and rounds until { $until }. `/mod unblock` lifts it sooner.
mod-blocked-closed =
    { $count ->
        [one] One open boost was closed.
       *[other] { $count } open boosts were closed.
    }
mod-block-boosts =
    { $count ->
        [one] Their open boost
       *[other] Their { $count } open boosts
    }
mod-block-boosts-leave = Leave as it is
mod-block-boosts-close = Close now; what peers gave stays counted
mod-unblocked = { $member } can take part in everything again. Boosts that were closed stay closed.
mod-unblocked-back = They are in this week’s challenge again, and have been given peers.
mod-grace-title = Grace: { $first } to { $last }
mod-grace-title-open = Grace: which days?
mod-grace-which = Which days do you mean?
mod-grace-days = { $first } to { $last }
mod-end-grace-title = Take a grace period back
mod-grace-given = No streak ends from { $first } to { $last }. `/mod end-grace grace:{ $grace }` takes it back.
mod-grace-given-member = The streak of { $member } doesn’t end from { $first } to { $last }. `/mod end-grace grace:{ $grace }` takes it back.
mod-grace-choice = #{ $grace } · { $first } to { $last } · { $whom }
mod-grace-everybody = everybody
mod-grace-before = These days are spared already.
mod-grace-ended = Grace #{ $grace } is taken back.
mod-member-title = ## { $member }
mod-member-left = Left this server { $at }.
mod-member-sums =
    {"**"}Gave** { $given } { $given ->
        [one] response
       *[other] responses
    } to { $peers } { $peers ->
        [one] peer
       *[other] peers
    } · **received** { $received }
mod-member-adjusted = Points adjusted by { $points }
mod-member-blocked-boosts = ⛔ Blocked from boosts until { $until }
mod-member-blocked-rounds = ⛔ Blocked from rounds until { $until }
mod-member-blocked-both = ⛔ Blocked from boosts and rounds until { $until }
mod-member-flags = **Cases:** { $count }, { $waiting } of them waiting. `/mod flags`
mod-member-case-waiting = - #{ $case } · { $kind } · { $at } · waits for a decision
mod-member-case-decided = - #{ $case } · { $kind } · { $at } · decided: { $reason }
mod-member-noticed = -# What I notice by myself is a hint to look, and never an offence.
flag-kind-report = A report about a boost
flag-kind-dispute = A response in question
flag-kind-notice = A report about an answer
flag-kind-burst = Many responses in a short time
flag-kind-closed-group = A few who answer mostly each other
flag-kind-near-identical = A reply like an earlier one
mod-member-responses = **Latest responses**
mod-member-given = `#{ $response }` { $did } → { $peer } · { $at } · { $status }
mod-member-received = `#{ $response }` ← { $peer } { $did } · { $at } · { $status }
mod-member-all = All responses
mod-responses-title = ## What { $member } gave and received
mod-responses-empty = { $member } hasn’t given or received any response yet.
mod-responses-back = The member’s page
mod-member-acts = **What moderators did**
mod-member-empty = Nothing is on record yet.
status-counted = counts
status-confirmed = counts, thanked for
status-disputed = in question
status-void = doesn’t count

audit-title = ## What moderators did
audit-empty = Moderators haven’t done anything yet that needs a record.
audit-void = { $at } · { $actor } left out response #{ $subject } of { $member }
audit-restore = { $at } · { $actor } restored response #{ $subject } of { $member }
audit-adjust = { $at } · { $actor } adjusted { $member } by { $points } points
audit-grace-everybody = { $at } · { $actor } spared everybody { $first } to { $last } (grace #{ $subject })
audit-grace-member = { $at } · { $actor } spared { $member } { $first } to { $last } (grace #{ $subject })
audit-end-grace-everybody = { $at } · { $actor } took back grace #{ $subject } for everybody, { $first } to { $last }
audit-end-grace-member = { $at } · { $actor } took back grace #{ $subject } for { $member }, { $first } to { $last }
audit-block-boosts =
    { $at } · { $actor } blocked { $member } from boosts until { $until }{ $closed ->
        [0] {""}
        [one] {" "}and closed one open boost
       *[other] {" "}and closed { $closed } open boosts
    }
audit-block-rounds = { $at } · { $actor } blocked { $member } from rounds until { $until }
audit-block-both =
    { $at } · { $actor } blocked { $member } from boosts and rounds until { $until }{ $closed ->
        [0] {""}
        [one] {" "}and closed one open boost
       *[other] {" "}and closed { $closed } open boosts
    }
audit-unblock-boosts = { $at } · { $actor } lifted the block of { $member } from boosts (it was until { $until })
audit-unblock-rounds = { $at } · { $actor } lifted the block of { $member } from rounds (it was until { $until })
audit-unblock-both = { $at } · { $actor } lifted the block of { $member } from boosts and rounds (it was until { $until })
audit-take-down = { $at } · { $actor } took down a boost of { $member }
audit-uphold = { $at } · { $actor } upheld case #{ $subject }
audit-uphold-about = { $at } · { $actor } upheld case #{ $subject } about { $about }
audit-dismiss = { $at } · { $actor } dismissed case #{ $subject }
audit-dismiss-about = { $at } · { $actor } dismissed case #{ $subject } about { $about }
audit-about-report = boost #{ $number } of { $member }
audit-about-dispute = response #{ $number } of { $member }
audit-about-notice = response #{ $number } of { $member }
audit-about-near-identical = a reply of { $member } that looks like an earlier one
audit-about-burst = many responses in a short time
audit-about-closed-group = a few who answer mostly each other
audit-exclude = { $at } · { $actor } took { $member } out of the leaderboards
audit-include = { $at } · { $actor } put { $member } back into the leaderboards
audit-round-theme = { $at } · { $actor } gave the round that opens { $opens } another theme
audit-round-no-theme = { $at } · { $actor } took the theme of the round that opens { $opens }
audit-round-run-now = { $at } · { $actor } opened a round by hand, { $opens }
audit-round-skip-week = { $at } · { $actor } left the round of { $opens } out
audit-round-hold-week = { $at } · { $actor } let the round of { $opens } be held after all
audit-setup = { $at } · { $actor } changed { $what } from { $before } to { $after }
choice-none = nothing
choice-on = on
choice-off = off
choice-boosts-channel-id = the channel for boosts
choice-challenge-channel-id = the channel for the weekly challenge
choice-milestones-channel-id = the channel for milestones
choice-log-channel-id = the moderators’ log
choice-ranking-schedule = the weekly ranking
choice-ranking = { $at } in { $channel }: { $what }
choice-ranking-channel-id = the channel for the weekly ranking
choice-track = what counts by itself in { $channel }
choice-boost-open-limit = the boosts open at a time
choice-boost-daily-limit = the boosts in 24 hours
choice-boost-link-required = whether responses need a link
choice-boost-threads = whether boosts get a thread
choice-moderators-role-id = the moderators’ role
choice-rank-shown = whether members see their own place
choice-timezone = the time zone
choice-points-light = the points of a light response
choice-points-mention = the points of a mention
choice-points-deep = the points of a deep response
choice-streak-unit = what streaks count
choice-milestone-roles = the roles of milestones
choice-reply-length = the characters a reply needs
choice-challenge-weekday = the challenge’s day
choice-challenge-time = the challenge’s time
choice-challenge-timezone = the challenge’s time zone
choice-challenge-role-id = the challenge’s role
choice-challenge-target = the peers a challenge asks for
choice-challenge-named-only = whether only named peers count
choice-gate-responses = the responses that earn a boost
choice-gate-spares-moderators = whether moderators need not earn boosts

health-title =
    ## How we answer each other
    -# { $first } to { $last }; in brackets the four weeks before. Today counts from tomorrow on.
health-figure = **{ $name }:** { $now } ({ $before })
health-period = Four weeks up to yesterday
health-period-before = the four before
health-nothing = –
health-hours = { $hours } h
health-responses = Responses
health-givers = Members who gave any
health-boosts = Boosts requested
health-answered = Boosts answered at all
health-answered-enough = Boosts answered by three or more
health-hours-to-first = Median wait for the first response
health-reciprocity = Pairs who answered both ways
health-top-share = Given by the five most active
health-newcomers-answered = Newcomers who asked and were answered
health-unheard-count = Members not answered
health-unanswered-count = Boosts not answered
health-unanswered = **Waiting for a first answer now:**
health-unanswered-line = - **{ $title }** by { $author } · { $at }
health-unanswered-more = - and { $more } more
health-all-answered = No open boost waits for its first answer.
health-unheard = **Gave or asked in these weeks, and nobody has answered them:** { $members }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
health-all-heard = Everybody who gave or asked in these weeks was answered.

## Rankings

ranking-metric-peers = Peers helped
ranking-metric-responses = Responses given
ranking-metric-points = Points
ranking-metric-received = Responses received
ranking-metric-streak-day = Streak in days
ranking-metric-streak-week = Streak in weeks
ranking-metric-rounds = Rounds completed
ranking-metric-newcomers = Newcomers helped
ranking-period-this-week = This week, { $days }
ranking-period-last-week = Last week, { $days }
ranking-period-month = This month, { $days }
ranking-period-season = This season, { $days }
ranking-period-all = Of all time
ranking-period-now = As it stands today
ranking-days = { $first } to { $last }
ranking-day = { $day } { $month } { $year }
ranking-heading =
    ## { $title }
    -# { $period }
ranking-line = **{ $rank }.** { $member } · { $score }
ranking-line-own = **{ $rank }.** { $member } · { $score } **← you**
ranking-empty = Nobody yet. The first response puts somebody here.
ranking-left = -# So much has come together that I am still adding up. { $left ->
        [one] One response isn’t in here yet.
       *[other] { $left } responses aren’t in here yet.
    } Look again in a minute or two.
ranking-hint = -# Equal scores share a place. Whoever left or prefers not to be named isn’t listed.
ranking-empty-over = Nobody has a place in this ranking.
ranking-more =
    { $count ->
        [one] And one more member.
       *[other] And { $count } more members.
    }
ranking-public-hint-no-rank = -# Every response to a peer counts.
ranking-public-hint = -# Every response to a peer counts. `/me rank` shows you your own place.
ranking-shared = Everybody in this channel can see it now.
ranking-posted = The ranking is on its way to { $channel }.
ranking-named =
    { $ranked_by ->
       *[peers] peers helped
        [responses] responses given
        [points] points
        [received] responses received
        [streak] streaks
        [rounds] rounds completed
        [newcomers] newcomers helped
    }, { $of_when ->
       *[this-week] this week
        [last-week] last week
        [month] this month
        [season] this season
        [all] of all time
    }
ranking-at = { $weekday }, { $hour }:00
ranking-scheduled = Every { $each } I’ll post a ranking in { $channel }: { $what }. The first comes { $at }. `/leaderboard schedule` without a channel stops it.
ranking-without-picture = In { $channel } I lack { $permissions }, so the ranking goes there in words, without its picture.
ranking-unscheduled = I won’t post a weekly ranking any more.
ranking-exclude-title = Leave out of the rankings
ranking-include-title = List in the rankings again
ranking-excluded = { $member } is left out of the rankings now. What they give and receive counts as before.
ranking-included = { $member } is listed in the rankings again.
refusal-file-too-large = Even packed, the file is larger than Discord takes here, which is { $limit } MB. Ask for fewer days, such as one month, and export them one after the other.
ranking-export-done =
    { $count ->
        [one] One member’s figures.
       *[other] { $count } members’ figures.
    } { $period }.
ranking-export-packed =
    { $count ->
        [one] One member’s figures.
       *[other] { $count } members’ figures.
    } { $period }. The file was too large for Discord, so it is packed: open it to get the table.
ranking-export-named =
    { $count ->
        [one] Only the first is named; the others have their ids.
       *[other] Only the first { $count } are named; the others have their ids.
    }
rank-title =
    ## Your place: { $rank } of { $count }
    -# { $title } · { $period }
rank-none = You have no place yet. Answer one peer and you do: `/boost next`
rank-none-here = You have no place in this ranking. `/me rank` with another metric or period shows you more.
rank-hidden = You chose not to be named, so rankings don’t list you. All you give counts as before. `/me visibility named: on` lists you again.
rank-excluded = The moderators left you out of the rankings, as servers often do with staff. All you give counts as before. Ask them if you’d like to be listed.
rank-hint = -# Only you can see this.

## Members' own settings

me-calls-on = Peers may call you now: up to two a day, by DM. `/me calls` switches it off again.
me-calls-off = Nobody can call you any more.
me-notices-usual = I’ll tell you at once when somebody answers you. Of replies on Discord, Discord tells you itself.
me-notices-at-once = I’ll tell you at once of everybody who answers you, replies on Discord included.
me-notices-digest = I’ll tell you once a day who answered you.
me-notices-never = I won’t send you notices any more. Responses still count. Questions and decisions about your own record will still reach you.
me-blocked = I won’t match you with { $peer } any more, nor tell you of each other, nor offer either of you to the other. Only you know. `/me unblock` takes it back.
me-blocked-swapped = You have another peer this week instead. That was this week’s swap.
me-blocked-one-fewer = You have one peer fewer this week, and one fewer to answer.
me-blocked-before = You are kept apart from { $peer } as it is.
me-unblocked = You can be matched with { $peer } again, and I tell you of each other.
me-unblocked-before = You had not blocked { $peer }.
me-pings-on = You have the role { $role } now: it is notified when a challenge opens.
me-pings-off = You don’t have the role { $role } any more.
me-pings-no-role = This server has no role for it, so nobody is notified.
me-pings-role-gone = The role for it doesn’t exist any more, so nobody is notified. A moderator can choose another with `/setup challenge`.
me-pings-role-refused = I don’t give { $role } at the moment: it allows more than members should be able to take by themselves. If you would like to be notified, tell a moderator: `/setup check` says what is wrong.
me-pings-out-of-reach = I’m not allowed to give or take the role { $role } yet. A moderator can let me: I need Manage Roles, and my own role must stand above it in the server’s list of roles.
me-pings-openings-off = You are not notified when a round opens. `/me pings openings:` gives you { $role }, which is.
me-pings-hint = -# Each can be switched on and off with `/me pings`.
me-midweek-on = I’ll write to you in the middle of the week if the challenge isn’t done by then.
me-midweek-off = I won’t write to you in the middle of the week.
me-genres-title = Which genres do you like?
me-genres-hint = Up to five. Boosts of these genres come earlier in /boost next.
me-genres-field = Genres
me-genres-set = Noted: { $genres }. `/boost next` shows these earlier.
me-genres-none = Noted: no favourites. `/boost next` treats all genres alike.

me-favourites-title = Which responses do you like best?
me-favourites-hint = Up to three. Peers see them on your boosts, and when they are given you in the challenge.
me-favourites-field = Kinds of response
me-favourites-set = Noted: { $kinds }. Your boosts say so, and peers who are given you in the challenge read it.
me-favourites-none = Noted: no favourites. Every kind is welcome, then.

me-timezone = Your days are counted by the clock of **{ $place }** and start at { $hour }.
me-timezone-server = Your days are counted by the server’s clock, **{ $place }**. They start at { $hour }.
me-timezone-next = From { $at } on they are counted by the clock of **{ $place }** and start at { $hour }. Today ends as it began, so nothing is lost.
me-timezone-hint = -# Nobody else is shown this. It can change once in 7 days.
me-visible = Peers can look at your streak, circles and rankings name you, and your milestones get a kind line in the server.
me-hidden = Your streak is for your eyes only now, circles and rankings don’t name you, and your milestones are not announced. What was posted before stays as it is.
zone-place = { $city } ({ $region })
zone-choice = { $place }, now { $time }
zone-choice-named = { $name }: { $place }, now { $time }

## Streaks

streak-title-own = ## Your streak
streak-title = ## The streak of { $member }
streak-calendar-title-own = ## Your last half year
streak-amount-day =
    { $count ->
        [0] no days in a row yet
        [one] 1 day in a row
       *[other] { $count } days in a row
    }
streak-amount-week =
    { $count ->
        [0] no weeks in a row yet
        [one] 1 week in a row
       *[other] { $count } weeks in a row
    }
streak-length-none = **No streak just now** · longest so far: { $best }
streak-length = **{ $length }** · longest so far: { $best }
streak-this-week =
    { $responses ->
        [0] This week: no response yet.
        [one] This week: 1 response.
       *[other] This week: { $responses } responses, on { $days ->
            [one] 1 day
           *[other] { $days } days
        }.
    }
streak-is-kept-day = You have answered a peer today, so today is kept.
streak-is-kept-week = You have answered a peer this week, so this week is kept.
streak-is-alive-day = Today is still open: one response to a peer keeps it. `/boost next` shows one to answer.
streak-is-alive-week = This week is still open: one response to a peer keeps it. `/boost next` shows one to answer.
streak-is-over-day = One response to a peer today begins a streak. `/boost next` shows one to answer.
streak-is-over-week = One response to a peer this week begins a streak. `/boost next` shows one to answer.
streak-is-paused = Paused until { $until }. A response resumes it, and so does `/streak resume`.
streak-freezes = **Freezes:** { $count } of { $limit }. One is used by itself for a day or week you miss.
streak-reminder = **Reminder:** at { $hour }, when only today can still save your streak.
streak-reminder-asked = **Reminder:** resting, because two went by. `/streak reminder` starts it again.
streak-reminder-unreachable = **Reminder:** Discord wouldn’t let me send you a DM, so I have switched it off. Once this server’s members may send you DMs, `/streak reminder` starts it again.
streak-why-title = ## How your streak was counted
streak-why-week = { $first } to { $last }
streak-why-kept =
    { $count ->
        [one] ✓ **{ $period }:** kept, by one response
       *[other] ✓ **{ $period }:** kept, by { $count } responses
    }
streak-why-frozen = ◆ **{ $period }:** saved by a freeze
streak-why-paused = ⏸ **{ $period }:** paused by you
streak-why-grace = ○ **{ $period }:** a grace period for everybody, or for you
streak-why-grace-for = ○ **{ $period }:** grace: { $reason }
streak-grace-absent = I was away
streak-why-bridged = ↷ **{ $period }:** left out by a change of time zone
streak-why-missed = – **{ $period }:** no response
streak-why-open = … **{ $period }:** still open
streak-why-before = · Further back lies what was before your first response.
streak-why-hint = -# A response on any channel or boost, or one you log, keeps a day. What is taken back no longer does.
streak-paused = Paused until the end of **{ $until }**. Your streak ({ $length }) waits for you. It goes on by itself the day after, or with your next response.
streak-resumed = Welcome back. Today is a day like any other again, and your streak ({ $length }) goes on.
streak-resumed-before = There was no pause. Your streak stands at { $length }.
streak-pause-choice = { $weekday }, { $day } ({ $count ->
        [0] today
        [one] 1 day
       *[other] { $count } days
    })
streak-milestone-day = **{ $count } days in a row:** on each of them { $member } has answered a fellow writer. Thank you for listening!
streak-milestone-week = **{ $count } weeks in a row:** in each of them { $member } has answered a fellow writer. Thank you for listening!
streak-freeze-day = No response on { $day }, and no harm done: a freeze kept your streak ({ $current ->
        [one] 1 day
       *[other] { $current } days
    }). { $left ->
        [0] It was your last one; seven kept days earn another.
        [one] You have one left.
       *[other] You have { $left } left.
    }
    -# `/me notices` says which notes I send you.
streak-freeze-week = No response in the week of { $day }, and no harm done: a freeze kept your streak ({ $current ->
        [one] 1 week
       *[other] { $current } weeks
    }). { $left ->
        [0] It was your last one; four kept weeks earn another.
        [one] You have one left.
       *[other] You have { $left } left.
    }
    -# `/me notices` says which notes I send you.
role-refused = I did not give { $role } to a member who earned it or asked for it. { $reason } I say this once; `/setup check` says it as long as it is so.

reminder-on = I’ll send you a DM at { $hour } by your clock, on days when only that day can still save your streak. `/me timezone` says which clock; `/streak reminder` changes it.
reminder-off = No more reminders. Your streak counts all the same.
reminder-off-before = There was no reminder. Nothing is sent.
reminder-notice = **Your streak is still open today** ({ $length }). One response to a peer keeps it.
reminder-boost = You could answer **{ $title }** by { $author }.
reminder-see-boost = See it
reminder-question = My last two reminders went by. Shall I go on? If you say nothing, I’ll stop; your streak counts all the same.
reminder-go-on = Go on
reminder-stop = No more reminders

## Setting up

setup-channels-title = ## Channels
setup-channel-boosts = Boosts
setup-channel-challenge = Weekly challenge
setup-channel-milestones = Milestones
setup-channel-log = Moderators’ log
setup-channel-ranking = Weekly ranking
setup-channel-line = **{ $name }:** { $channel }
setup-channel-none = not chosen
setup-channel-instead = { $channel }, as none of its own is chosen
setup-channel-missing = ⚠ I can’t work in { $channel } yet. Give me there, under Permissions: { $permissions }
setup-channel-public = ⚠ Everybody can see { $channel }, and what members report there is for moderators only. In that channel’s settings, under Permissions, make it a Private Channel, then add your moderators and me.
setup-channels-hint = -# `/setup check` tries everything out.
setup-boosts-title = ## Rules for boosts
setup-boosts-rules =
    {"**"}Open at a time:** { $open_limit }
    {"**"}In 24 hours:** { $per_day }
    {"**"}Link to the response:** { $link_required ->
        [yes] required
       *[no] optional
    }
    {"**"}A thread for each boost:** { $threads ->
        [yes] yes
       *[no] no
    }
setup-rank-on = Members can see their own place and two neighbours with `/me rank`.
setup-rank-off = `/me rank` shows nobody their place any more. The moderators’ rankings stay as they are.
setup-moderators-set = Members with { $role } can use the moderators’ commands now. Discord shows them these commands once you allow it: *Server Settings, Integrations, Switchboard*.
setup-moderators-none = Only members with Manage Server moderate now.
setup-points-title = ## Points
setup-points =
    {"**"}Reply, comment, share, save:** { $light }
    {"**"}Mention:** { $mention }
    {"**"}Feature, critique, review:** { $deep }
    -# The same pair counts in full three times in 30 days, then half, then a quarter.
setup-streaks-day = Streaks count **days** here now. Weeks are shown beside them.
setup-streaks-week = Streaks count **weeks** here now. Days are shown beside them.
setup-timezone = The server’s clock is that of **{ $place }**.
setup-timezone-from = From { $at } on, the server’s clock is that of **{ $place }**. Days that are past stay as they were.
setup-timezone-challenge = The weekly challenge opens by this clock from now on.
setup-timezone-challenge-own = The weekly challenge stays by the clock of **{ $place }**, which was chosen for it. `/setup challenge timezone:` moves it.
setup-milestones-title = ## Milestones
setup-milestones-role = **{ $length } in a row:** { $role }
setup-milestones-none = No length earns a role yet. Choose a length and a role to change that.
setup-milestones-channel = Milestones are told in { $channel }, for members who like that.
setup-milestones-silent = Milestones are not announced: `/setup channels` chooses where.
setup-check-title-good = ## All is well
setup-check-title-bad = ## Something is missing
setup-check-channel-good = ✓ **{ $name }:** { $channel } works. I posted a test message there and took it away.
setup-check-boosts-none = ✗ **Boosts:** no channel is chosen, so nobody can request one: `/setup channels boosts:`
setup-check-challenge-off = – **Weekly challenge:** there is none. `/setup challenge weekday:` begins one.
setup-check-challenge-instead = ✓ **Weekly challenge:** goes to { $channel }, as no channel of its own is chosen.
setup-check-challenge-nowhere = ✗ **Weekly challenge:** it runs, and there is no channel to announce it in: `/setup channels challenge:`
setup-check-milestones-none = – **Milestones:** no channel is chosen, so no lines about streaks are posted. `/setup channels milestones:` sets it.
setup-check-log-none = – **Moderators’ log:** no channel is chosen, so cases wait in `/mod flags` alone. `/setup channels log:` sets it.
setup-check-ranking-none = – **Weekly ranking:** none is planned. `/leaderboard schedule channel:` plans one.
setup-check-round = ✓ **This week’s round:** runs in { $channel } and ends { $until }.
setup-check-round-elsewhere = ✓ **This week’s round:** still runs in { $channel }, which is not the chosen channel any more, and ends { $until }. The next one goes to the chosen one.
setup-check-round-gone = ✗ **This week’s round:** runs until { $until }, but its announcement’s channel is gone, or I can’t see it. Members can use `/challenge mine`.
setup-check-round-next = ✓ **Next round:** { $at }.
setup-check-zone = ✓ **Time zone:** { $place }. `/setup timezone` changes it.
setup-check-moderators = ✓ **Who moderates:** members with { $role }, and those who may manage the server.
setup-check-moderators-none = ✓ **Who moderates:** members who may manage the server. `/setup moderators` adds a role.
setup-check-moderators-gone = ✗ **Who moderates:** the moderators’ role doesn’t exist any more. Choose another one with `/setup moderators`.
setup-check-challenge-role = ✓ **Notified of rounds:** { $role }, which members take with `/me pings`.
setup-check-milestone-roles = ✓ **Roles for streaks:** { $roles }
setup-check-role-trouble = ✗ **A role is not given:** { $reason }
setup-check-more =
    { $count ->
        [one] … and one more line, for which there is no room.
       *[other] … and { $count } more lines, for which there is no room.
    } Mend what is above, then run `/setup check` again.
setup-check-channel-gone = ✗ **{ $name }:** the channel is gone, or I can’t see it. Choose another with `{ $command }`.
setup-check-channel-missing = ✗ **{ $name }:** in { $channel } I lack { $permissions }. Give them to me in that channel’s settings, under Permissions.
setup-check-channel-failed = ✗ **{ $name }:** Discord wouldn’t let me post in { $channel }. Check the channel’s settings, under Permissions.
setup-check-test = A test. This message goes away by itself.
setup-check-clock =
    ✗ **Clock:** the clock of the machine I run on is { $minutes ->
        [one] about a minute
       *[other] { $minutes } minutes
    } off from Discord’s. I answer you, but everything I do at its time waits (posts, rounds, reminders, letters). Whoever runs me can set that clock; then I go on by myself.
setup-check-waiting =
    { $count ->
        [one] ⚠ One case waits for a decision. It is
       *[other] ⚠ { $count } cases wait for a decision. They are
    } in your log channel, or will be once you choose one.
setup-undelivered =
    ### Some messages don’t get through
    { $channels }
    `/setup check` says what is missing where, and sends what waits as soon as it can.
setup-undelivered-channel = { $count ->
        [one] One message waits for { $channel }.
       *[other] { $count } messages wait for { $channel }.
    }
setup-undelivered-other = Discord didn’t accept a message. Where that was a member’s boost, they have been told what to mend.
setup-check-again =
    { $count ->
        [one] ✓ One message could not be posted until now. It is on its way.
       *[other] ✓ { $count } messages could not be posted until now. They are on their way.
    }
setup-check-stuck =
    { $count ->
        [one] ⚠ One message could not be posted. It waits: run `/setup check` again when the channel works.
       *[other] ⚠ { $count } messages could not be posted. They wait: run `/setup check` again when the channels work.
    }

setup-track-title = ## What is tracked
setup-track-line-replies = { $channel }: replies to peers, in the channel and in its threads
setup-track-line-threads = { $channel }: replies to peers, and what others write in somebody’s thread or post
setup-track-none = No channel is tracked. `/setup track channel: mode:` starts one; from then on replies there count by themselves.
setup-track-more =
    { $count ->
        [one] and one more channel
       *[other] and { $count } more channels
    }
setup-track-length =
    { $length ->
        [0] A reply of any length counts.
       *[other] A reply needs { $length } characters to count; links, mentions and emoji aside. Japanese, Chinese and Korean need half.
    }
setup-track-no-length = I’m not allowed to read texts here, so a reply of any length counts.
setup-track-missing = ⚠ I can’t read along in { $channel } yet. Give me there, under Permissions: { $permissions }
setup-track-hint = -# Nothing from before a channel was tracked counts. On any message: Apps, **Why did this count?**
setup-check-track-good = ✓ **Tracked:** I can read along in { $channels }.
setup-check-track-gone =
    { $count ->
        [one] ✗ **Tracked:** a channel is gone, or I can’t see it. `/setup track` with mode off forgets it: { $channels }
       *[other] ✗ **Tracked:** { $count } channels are gone, or I can’t see them. `/setup track` with mode off forgets each: { $channels }
    }
setup-check-track-missing = ✗ **Tracked:** in { $channels } I lack { $permissions }. Give them to me in the channel’s settings, under Permissions; what was written meanwhile is then read by itself.
setup-check-newer-tracked = ✗ **Tracked:** a newer version of me was told how to count in { $names }, in a way I don’t know. Until I’m updated, or `/setup track` chooses anew, nothing counts there.
setup-check-newer-setting = ✗ **Choices:** a newer version of me stored what I don’t understand: { $names }. Until I’m updated, or you choose anew, the usual choice holds.
setup-check-newer-zone =
    { $count ->
        [one] ✗ **Time zones:** somebody’s time zone isn’t known where I run. Until it is, the server’s holds for them.
       *[other] ✗ **Time zones:** { $count } time zones aren’t known where I run. Until they are, the server’s holds for those who chose them.
    }

## Tracking

tracking-unreadable =
    ### I can’t read { $channel }
    Replies there are tracked, and I wanted to catch up on what was written while I was away. Please give me View Channel and Read Message History there; nothing is lost, I read on from where I was. `/setup check` shows when all is well.
why-counted =
    {"**"}It counts.** { $giver } answered { $receiver } { $source ->
        [thread] in their thread
        [boost] after their boost
       *[other] with a reply
    }, on { $day }.
why-counted-not = It is on record as an answer of { $giver } to { $receiver }, on { $day }, but it doesn’t count at the moment.
why-status-counted = It was recorded by itself. Thank you for answering!
why-status-confirmed = It was thanked for.
why-status-disputed = There is a question about it that isn’t settled yet.
why-void-deleted = The message was deleted within a day, and took its count with it.
why-void-too-short = It was edited, and is shorter now than the { $minimum } characters a reply needs here. Edited back within a day, it counts again.
why-void-near-identical = It was edited, and is nearly the same now as another of its writer’s last { $compared } replies. Moderators may have a look; nothing else happens.
why-void-daily-limit = It was too short for a while, and by now { $limit } other replies to the same member count on that day.
why-void-receiver-left = The member it answers had left the server, as Discord told me a moment later.
why-void-taken-back = Its writer took it back.
why-void-decided = A moderator decided that it doesn’t count.
why-rule-bot = Bots’ messages aren’t counted: this is about members answering each other.
why-rule-webhook = This was posted by a webhook, so I can’t tell which member wrote it.
why-rule-no-words = This is a notice of Discord’s or a forwarded message, not somebody’s own words.
why-rule-oneself = It answers its own writer. Answers to somebody else count.
why-rule-to-bot = It replies to a bot. Replies to members count.
why-rule-to-webhook = It replies to a message from a webhook, so I can’t tell which member it answers.
why-rule-parent-deleted = The message it replies to was gone, so I can’t tell whom it answers.
why-rule-parent-unknown = I couldn’t see the message it replies to. With Read Message History in this channel I can.
why-rule-parent-old = The message it replies to was more than { $days } days old. Newer ones count.
why-rule-receiver-left = The member it answers had left the server.
why-rule-already-told = Its writer had told me of it already, with a link: one act counts once.
why-rule-too-short = It had fewer than the { $minimum } characters a reply needs here; links, mentions and emoji aside. Made longer within a day, it counts.
why-rule-near-identical = It was nearly the same as one of its writer’s last { $compared } replies. Moderators may have a look; nothing else happens.
why-rule-daily-limit = { $limit } responses to the same member had counted on that day already. Tomorrow they count again, and answers to others count now.
why-rule-deleted = The message was deleted.
why-rule-bot-thread = A bot or a webhook opened this thread, so what is written in it answers no member. Replies to members count.
why-rule-thread-starter-gone = The message this thread was opened on was gone, so I can’t tell whose thread it is. Replies to members count.
why-rule-thread-unknown = I couldn’t see the message this thread was opened on. With Read Message History in this channel I can.
why-rule-other = A newer version of me left it out, for a reason that this version doesn’t know.
why-not-tracked = Replies aren’t counted by themselves in { $channel }. Moderators choose where they are, with `/setup track`.
why-not-seen = It would count, but it was written before this channel was tracked, or while I couldn’t read here.
why-no-answer-replies = It isn’t a reply to anybody. Here, replies to a peer’s message count.
why-no-answer-threads = It isn’t a reply to anybody, and doesn’t stand in somebody else’s thread. Those count here.
why-hint = -# An answer I can’t see by myself counts too, once you tell me about it.
setup-challenge-title = ## The weekly challenge
setup-challenge-rules =
    {"**"}Opens:** { $weekday } at { $time }, { $zone }
    {"**"}Where:** { $channel }
    {"**"}Peers to answer:** { $target } ({ $named_only ->
        [yes] those each member is given
       *[no] any
    })
    {"**"}Role to notify:** { $role }
setup-challenge-next = **The next four, in your own time:**
setup-challenge-running = This week’s round ends { $at }.
setup-challenge-stop =
    {"**"}A round runs until { $at }.** When should the challenge end?
    After this week, the round runs to its end and none follows. Now, it is closed at once, and whoever is not done yet loses the rest of the week.
    Until you choose, nothing changes.
setup-challenge-stop-after = After this week
setup-challenge-stop-now = Now
setup-challenge-last = **This week’s round is the last.** It runs to its end, { $at }, and none follows. Choose a day with `/setup challenge weekday:` before then, and it goes on.
setup-challenge-closed = **The round is closed.** Nobody took part in it, so no result is posted.
setup-challenge-closed-result = **The round is closed**, and its result is posted in { $channel }.
setup-challenge-off = The weekly challenge is switched off. Who takes part stays on the list, in case it comes back.
setup-challenge-hint = -# `/round preview` shows the announcement. `/round run-now` doesn’t wait.
setup-challenge-no-role = none
setup-challenge-role-silent = { $role } can’t be notified yet: allow everybody to mention it in the role’s settings, or give me Mention @everyone, @here and All Roles in { $channel }.
setup-gate-open = Boosts are free: nobody has to earn them.
setup-gate-closed =
    { $responses ->
        [one] One response to a peer earns one boost.
       *[other] { $responses } responses to peers earn one boost.
    } Everybody has two to start with, and ten at most in hand. { $spares ->
        [yes] Moderators may boost without earning it.
       *[no] That holds for moderators, too.
    }
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
day-short = { $weekday }, { $day }
day-full = { $weekday }, { $month } { $day }, { $year }

## The weekly challenge

round-title = ## This week’s challenge
round-theme = **Theme:** { $theme }
round-task =
    { $target ->
        [one] Answer **one peer**. Who takes part is given one by name, to know whom to look at first; anybody in this server counts.
       *[other] Answer **{ $target } different peers**. Who takes part is given { $target } by name, to know whom to look at first; anybody in this server counts.
    }
    Until { $until }.
round-task-named =
    { $target ->
        [one] Who takes part is given **one peer** by name, and answers them.
       *[other] Who takes part is given **{ $target } peers** by name, and answers them.
    }
    Until { $until }.
round-late = -# I was away when this should have been opened, and I’m sorry it is late.
round-progress-none = Nobody has joined yet. The first two who do get each other as peers.
round-progress-one =
    One member takes part; the next to join is their peer. { $responses ->
        [0] No response so far.
        [one] One response so far.
       *[other] { $responses } responses so far.
    }
round-progress =
    {"**"}{ $members }** take part · { $completed ->
        [0] nobody is done yet
        [one] **one** is done
       *[other] **{ $completed }** are done
    } · { $responses ->
        [0] no response so far
        [one] one response so far
       *[other] { $responses } responses so far
    }
round-last =
    -# Last week: { $responses ->
        [one] one response
       *[other] { $responses } responses
    }, { $completed ->
        [0] and a new chance now
        [one] one member completed the challenge
       *[other] { $completed } members completed the challenge
    }
round-role = -# { $role }
round-over =
    This week is over. { $responses ->
        [0] The next one is a new beginning.
        [one] It brought one response.
       *[other] It brought { $responses } responses.
    }
round-join = I’m in
round-mine = My peers
round-rest = Not this week
round-swap = Swap
round-peer-see = Look
round-peer-answer = I answered them

round-result-title = ## How the week went
round-result-total =
    { $responses ->
        [0] It was a quiet week. The next one begins afresh.
        [one] **One response** was given in this server.
       *[other] **{ $responses } responses** were given in this server.
    }
round-result-completed = **Completed the challenge:** { $peers }
round-result-first = **Their first response ever:** { $peers }
round-result-met = **Met for the first time:** { $pairs }
round-and-more = { $shown } and { $more } more

round-week-title = ## Your peers this week
round-week-progress = { $dots }  { $done } of { $needed } · until { $until }
round-week-complete = **You have done it:** { $done } peers answered this week. Thank you!
round-week-alone-first = You are the first here, and whoever joins next is your peer. There is no need to wait. Answer anybody, and your week is done.
round-week-alone-apart = You asked to be kept apart from everybody I could give you this week, and that is fine. Answer anybody, and your week is done.
round-week-alone-gone = The peers you had can’t take part this week any more, so nobody waits for you in particular. Answer anybody, and your week is done.
round-week-alone-nobody = I found nobody I could give you this week. That says nothing about you: among so few it doesn’t always work out. Answer anybody, and your week is done.
round-week-hint = -# Whoever you answer counts, wherever you do it. `/boost next` finds more.
round-week-hint-named = -# Of your answers, those to these peers complete the challenge; any other counts by itself. `/boost next` finds more.
round-week-joined = **You are in.** The next round opens { $at }, and then you get your peers.
round-week-between = No round is open. The next one opens { $at }; `/challenge join` brings you in.
round-week-none = No round is open, and none is planned.
round-week-not-in = You are not in this week’s challenge. Would you like to be? You get your peers at once.
round-week-suspended = The moderators have asked you to leave the rounds until { $until }. Answering others is open to you as ever. Questions? Talk to a moderator.
round-week-resting = You sit this week out; next week you are in again. Changed your mind?
round-rested = All right, not this week. Next week you are in again; nobody was told why.
round-left = You are out, and nobody gets you as a peer any more. `/challenge join` brings you back whenever you like.
round-next = The next round opens { $at }.
round-peer-answered = ✓ { $peer }: answered. Thank you!
round-peer-open =
    {"**"}{ $peer }** · open boost: **{ $title }**
    { $news }
round-peer-latest =
    {"**"}{ $peer }** · latest news: **{ $title }**
    { $news }
round-peer-quiet = **{ $peer }** hasn’t asked for anything yet. Say hello: what do they write?
round-peer-favourites = -# Likes best: { $kinds }
round-left-alone = { $author }’s **{ $title }** has waited two days for its first answer. You could be the one.

round-done = **You have answered all your peers for this week’s challenge.** Thank you: they were heard.
round-peers-changed = One of your peers can’t take part this week, so you were given another. There is time until { $until }.
round-peers-short = This week I could not find you as many peers as usual. You come first next week; and anybody you answer counts.
round-reminder = **Half of the week is over.** You asked me to tell you:
round-reminder-hint = -# `/me pings` switches this note off.
round-paused = You have had other things to do lately, and that is fine. I don’t name you peers any more until you say so. Whenever you like:

round-run-title = Why now?
round-rest-title = Why is it left out?
round-run = **The round is open** in { $channel }. It ends { $until }.
round-theme-set = The round that opens { $at } has the theme **{ $theme }**.
round-theme-none = The round that opens { $at } has no theme.
round-rest-set = The round that would open { $at } is left out. The one that runs still ends then. `/round skip-week` with `undo` holds it after all.
round-rest-undone = The round opens { $at }, as planned.
round-preview-title = ## The next round
round-preview-members =
    { $members ->
        [0] Nobody takes part yet; the announcement invites everybody.
        [one] One member takes part.
       *[other] { $members } members take part.
    }
round-preview-rest = It is left out. `/round skip-week` with `undo` holds it after all.
round-opening = - { $at } ({ $relative })
round-pairs-title = ## Who was given whom, { $at }
round-pairs-none = Nobody takes part.
round-pairs-nobody = { $giver } → nobody yet
round-pairs-line = { $giver } → { $peers }
round-skipped = The challenge of { $at } was left out: I was away for more than twelve hours then. The next one comes as planned; `/round run-now` doesn’t wait.

## Help

help-title = ## Switchboard
help-about = Everyone likes to be listened to. I count one thing: one writer answering another.
help-boosts = ### Signal boosts
help-peers = ### You and your peers
help-respond = ### Responses
help-streaks = ### Streaks
help-challenge = ### The weekly challenge
help-me = ### Your own settings
help-moderation = ### For moderators
help-setup = ### Setting up
help-help = ### Help
help-line = { $command } { $description }
help-hint = -# On any message: press and hold (or right-click), Apps, then **Request a boost**, **Log as response** or **Why did this count?**

## Names and pictures

name-somebody = somebody

picture-month-jan = Jan
picture-month-feb = Feb
picture-month-mar = Mar
picture-month-apr = Apr
picture-month-may = May
picture-month-jun = Jun
picture-month-jul = Jul
picture-month-aug = Aug
picture-month-sep = Sep
picture-month-oct = Oct
picture-month-nov = Nov
picture-month-dec = Dec
picture-weekday-mon = Mon
picture-weekday-tue = Tue
picture-weekday-wed = Wed
picture-weekday-thu = Thu
picture-weekday-fri = Fri
picture-weekday-sat = Sat
picture-weekday-sun = Sun
picture-day = { $month } { $day }
picture-week = Week
picture-sentence = { $text }.
picture-nothing-yet = Nothing yet.
picture-moment = { $day }: { $name }
picture-span = { $first } to { $last }: { $name }

picture-state-kept = 1, 2, 3 or more responses
picture-state-frozen = saved by a freeze
picture-state-paused = pause
picture-state-grace = grace
picture-state-bridged = change of time zone
picture-state-missed = no response
picture-state-open = still open
picture-state-before = before
picture-counted-kept = { $count } kept
picture-counted-frozen = { $count } saved by a freeze
picture-counted-paused = { $count } paused
picture-counted-grace = { $count } in a grace period
picture-counted-bridged = { $count } left out by a change of time zone
picture-counted-missed = { $count } without a response
picture-became-kept = kept
picture-became-frozen = saved by a freeze
picture-became-paused = paused
picture-became-grace = grace
picture-became-bridged = left out by a change of time zone
picture-became-missed = no response
picture-became-open = still open
picture-became-before = before the first response

picture-current-day =
    { $count ->
        [one] day in a row
       *[other] days in a row
    }
picture-current-week =
    { $count ->
        [one] week in a row
       *[other] weeks in a row
    }
picture-best = best
picture-freezes =
    { $count ->
        [one] freeze
       *[other] freezes
    }
picture-streak-summary-day =
    { $current ->
        [one] Current streak: 1 day.
       *[other] Current streak: { $current } days.
    } Best: { $best }. Freezes in hand: { $freezes }.
picture-streak-summary-week =
    { $current ->
        [one] Current streak: 1 week.
       *[other] Current streak: { $current } weeks.
    } Best: { $best }. Freezes in hand: { $freezes }.
picture-streak-alt = The response streak of { $name }.
picture-calendar-title = the last { $weeks } weeks
picture-calendar-alt = A calendar of the responses of { $name } in the last { $weeks } weeks, one column a week.
picture-calendar-month = { $month }: { $counts }

picture-circle-title = Circle of { $name }
picture-circle-thickness = A thicker arrow: more often.
picture-circle-count =
    { $count ->
        [one] one peer
       *[other] { $count } peers
    }
picture-circle-gave = { $given } given
picture-circle-got = { $received } received
picture-circle-both = { $given } given · { $received } received
picture-circle-given = responses given
picture-circle-received = responses received
picture-circle-others =
    { $count ->
        [one] And one more peer.
       *[other] And { $count } more peers.
    }
picture-circle-empty = No peers yet. One response, given or received, begins the circle.
picture-circle-alt = The circle of { $name }: who responds to whom, both ways.
picture-circle-peer-alt = { $name }: given { $given }, received { $received }.
picture-circle-line = { $peer }: given { $given }, received { $received }

picture-ranking-empty = Nobody yet in this period.
picture-ranking-alt = Ranking: { $title }, { $period }.
picture-ranking-row-alt = { $rank }. { $name }: { $score }.
picture-ranking-line = **{ $rank }.** { $peer }: { $score }
picture-ranking-page = page { $number } of { $count }

picture-health-title = How the community is doing
picture-health-compared = { $period }, compared with { $before }
picture-health-answered = Boosts answered
picture-health-answered-well = Answered by 3 or more
picture-health-first-response-hours = Time to first response
picture-health-reciprocity = Answered in return
picture-health-top-five = Given by the top five
picture-health-newcomers-answered = Newcomers answered
picture-health-unheard = Members not answered
picture-health-unanswered = Boosts not answered
picture-health-better = better: was { $before }
picture-health-worse = was better: { $before }
picture-health-same = as before
picture-health-new = nothing to compare
picture-health-unknown = –
picture-health-share = { $value }%
picture-health-hours = { $value } h
picture-health-count = { $value }
picture-health-now = this period
picture-health-before = the period before
picture-health-alt = Health of the community: { $period }.
picture-health-line = { $name }: **{ $value }** ({ $change })
picture-health-figure-alt = { $name }: { $value }, { $change }.
