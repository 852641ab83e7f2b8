#!/bin/sh
# Makes the app registration with which people sign in to the tab without being asked, once, and tells the host of it.
# It has no secret and no right of its own. Whoever runs it must be an Application Developer, signed in with `az login`.
set -eu
: "${PLANBOT_HOST:?azd provision sets it}"
graph=https://graph.microsoft.com/v1.0

app=${PLANBOT_SIGN_IN_ID:-}
if [ -z "$app" ]; then
  app=$(az ad app create --display-name "PlanBot sign-in ($PLANBOT_HOST)" --sign-in-audience AzureADMyOrg --query appId --output tsv)
  scope=$(cat /proc/sys/kernel/random/uuid 2>/dev/null || uuidgen)
  object=$(az ad app show --id "$app" --query id --output tsv)
  az rest --method patch --url "$graph/applications/$object" --output none --body "{
    \"identifierUris\": [\"api://$PLANBOT_HOST/$app\"],
    \"api\": {
      \"requestedAccessTokenVersion\": 2,
      \"oauth2PermissionScopes\": [{
        \"id\": \"$scope\", \"value\": \"access_as_user\", \"type\": \"User\", \"isEnabled\": true,
        \"adminConsentDisplayName\": \"See one's own plans\", \"adminConsentDescription\": \"PlanBot's tab sees who has opened it.\",
        \"userConsentDisplayName\": \"See your plans\", \"userConsentDescription\": \"PlanBot's tab sees who you are.\"
      }]
    }
  }"
  # Teams on the desktop and phone, and in the browser. The scope must be there first.
  az rest --method patch --url "$graph/applications/$object" --output none --body "{
    \"api\": { \"preAuthorizedApplications\": [
      { \"appId\": \"1fec8e78-bce4-4aaf-ab1b-5451cc387264\", \"delegatedPermissionIds\": [\"$scope\"] },
      { \"appId\": \"5e3ce6c0-2b1f-4285-8d4b-75ee78787346\", \"delegatedPermissionIds\": [\"$scope\"] }
    ] }
  }"
  az ad sp create --id "$app" --output none
  azd env set PLANBOT_SIGN_IN_ID "$app"
fi

az webapp config appsettings set --resource-group "$AZURE_RESOURCE_GROUP" --name "$PLANBOT_APP" --settings "Tab__SignInId=$app" --output none
echo "People sign in to the tab with the registration $app."
