# syntax=docker/dockerfile:1
# Released images are built on a base pinned by its digest, so that the same commit gives the same image:
#   docker buildx imagetools inspect node:22-bookworm-slim --format '{{.Manifest.Digest}}'
#   docker build --build-arg NODE_IMAGE=node:22-bookworm-slim@sha256:… .
ARG NODE_IMAGE=node:22-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY client/package.json client/
COPY web/package.json web/
# What packages run when they are installed is for running the service.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json tsconfig.production.json ./
COPY migrations migrations
COPY src src
COPY scripts/build-console.mjs scripts/
COPY client client
COPY web web
# Without the rooms that measure, train and demonstrate.
RUN npm run build:production

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
COPY client/package.json client/
COPY web/package.json web/
COPY scripts/fetch-networks.mjs scripts/
COPY models/manifest.json models/
# The console is built: what its pages are made with is no part of the image.
RUN npm ci --omit=dev --workspaces=false --include-workspace-root && npm cache clean --force

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
# The user that runs the service owns its data and nothing else.
RUN install -d -o node -g node -m 700 /data
COPY package.json LICENSE NOTICE ./
COPY models models
COPY --from=dependencies /app/models models
COPY sql sql
COPY --from=dependencies /app/node_modules node_modules
COPY bin bin
COPY --from=build /app/dist dist
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: signals must arrive for the database to be closed cleanly.
CMD ["node", "--max-semi-space-size=64", "dist/src/main.js"]
