#!/bin/sh
# Gives PlanBot's identity the application rights in Graph that PLANBOT_GRAPH_RIGHTS names, and no others.
# Whoever runs it must be a Privileged Role Administrator (or Global Administrator), signed in with `az login`.
set -eu
: "${PLANBOT_PRINCIPAL_ID:?azd provision sets it}"
graph=https://graph.microsoft.com/v1.0

resource=$(az ad sp show --id 00000003-0000-0000-c000-000000000000 --query id --output tsv)
given=$(az rest --method get --url "$graph/servicePrincipals/$PLANBOT_PRINCIPAL_ID/appRoleAssignments" --query 'value[].appRoleId' --output tsv)

for right in $PLANBOT_GRAPH_RIGHTS; do
  role=$(az ad sp show --id "$resource" --query "appRoles[?value=='$right' && contains(allowedMemberTypes, 'Application')].id | [0]" --output tsv)
  if [ -z "$role" ]; then
    echo "Graph knows no application right $right: mend PLANBOT_GRAPH_RIGHTS." >&2
    exit 1
  fi
  case "$given" in
    *"$role"*)
      echo "$right was given before." ;;
    *)
      az rest --method post --url "$graph/servicePrincipals/$PLANBOT_PRINCIPAL_ID/appRoleAssignments" --output none \
        --body "{\"principalId\":\"$PLANBOT_PRINCIPAL_ID\",\"resourceId\":\"$resource\",\"appRoleId\":\"$role\"}"
      echo "$right is given." ;;
  esac
done
