# The command line as an image: a plugin of Woodpecker, Drone and CNB (settings as PLUGIN_…), or a job's image.
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --no-audit --no-fund && npm run --silent package

FROM node:24-alpine
LABEL org.opencontainers.image.title="job-notify" \
      org.opencontainers.image.source="https://github.com/job-notify/job-notify" \
      org.opencontainers.image.licenses="MIT"
COPY --from=build /src/out/package /opt/job-notify
RUN ln -s /opt/job-notify/dist/cli.js /usr/local/bin/job-notify
# Nothing has to be written, and nothing needs the root.
USER 1000:1000
ENTRYPOINT ["job-notify"]
CMD ["report"]
