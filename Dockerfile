# The builder has pip and its leftovers; what runs has neither.
FROM python:3.11-slim AS builder
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1
COPY requirements/runtime.txt /build/
# Wheels only: no compiler, and no code of a package runs while it is installed.
RUN python -m venv --without-pip /venv \
    && python -m pip --python /venv/bin/python install --require-hashes --only-binary :all: -r /build/runtime.txt
COPY bot /app/bot
COPY cogs /app/cogs
# Compiled here, because the file system is read-only where it runs.
RUN /venv/bin/python -m compileall -q /app

FROM python:3.11-slim
LABEL org.opencontainers.image.title="Switchboard" \
      org.opencontainers.image.description="A Discord bot for writers' communities" \
      org.opencontainers.image.licenses="MIT"

# Pillow joins Arabic letters with FriBiDi, which its wheel leaves to the system; without it they stand apart.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libfribidi0 \
    && rm -rf /var/lib/apt/lists/*

# A fixed number, so that a volume keeps its owner from one image to the next.
RUN groupadd --system --gid 10001 switchboard \
    && useradd --system --uid 10001 --gid switchboard --home-dir /data --no-create-home --shell /usr/sbin/nologin switchboard \
    && install --directory --owner=switchboard --group=switchboard --mode=0750 /data

COPY --from=builder /venv /venv
COPY --from=builder /app /app

# DISCORD_TOKEN is not here: it is given when the container starts, and never part of an image.
ENV PATH="/venv/bin:$PATH" \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite+aiosqlite:////data/switchboard.db \
    BACKUP_DIR=/data/backups \
    HEALTH_PORT=8080

WORKDIR /app
USER 10001:10001
VOLUME ["/data"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=10s --start-period=60s --retries=3 CMD ["python", "-m", "bot", "healthcheck"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
