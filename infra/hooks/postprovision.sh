#!/bin/sh
# After `azd provision`, with its outputs in the environment.
set -eu
here=$(dirname "$0")
root=$(cd "$here/../.." && pwd)

if [ -n "${PLANBOT_GRAPH_RIGHTS:-}" ]; then
  "$here/graph-rights.sh"
else
  echo "No rights in Graph are given: PLANBOT_GRAPH_RIGHTS is empty."
fi

if [ "${PLANBOT_SIGN_IN:-}" = "true" ]; then
  "$here/sign-in.sh"
  PLANBOT_SIGN_IN_ID=$(azd env get-value PLANBOT_SIGN_IN_ID)
fi

dotnet run --project "$root/src/PlanBot" -c Release -- package \
  --host "$PLANBOT_HOST" --bot-id "$PLANBOT_BOT_ID" --sign-in-id "${PLANBOT_SIGN_IN_ID:-$PLANBOT_BOT_ID}" \
  --out "$root/artifacts/teams/planbot-$AZURE_ENV_NAME.zip"
