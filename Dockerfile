# The API for a Neo4j of your own (NEO4J_URI): no Java in here. compose.yaml starts both.

FROM node:20-slim AS pages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN node tools/program.mjs build

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
# Prints the reports as PDF; the packed one from npm lacks libraries that a slim image has not.
RUN apt-get update && apt-get install --yes --no-install-recommends chromium fonts-dejavu-core && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY . .
COPY --from=pages /app/.build ./.build
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# No npm in between: a stop of the container reaches the server, which answers what it has begun.
ENTRYPOINT ["node", "tools/program.mjs"]
CMD ["start"]
