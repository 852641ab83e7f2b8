# Makes the app registration with which people sign in to the tab without being asked, once, and tells the host of it.
# It has no secret and no right of its own. Whoever runs it must be an Application Developer, signed in with `az login`.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

function Set-Application($object, $properties) {
  # By a file, since Windows' command line eats the quotes.
  $body = New-TemporaryFile
  $properties | ConvertTo-Json -Depth 6 | Set-Content $body
  az rest --method patch --url "https://graph.microsoft.com/v1.0/applications/$object" --body "@$body" --output none
  Remove-Item $body
}

$app = $env:PLANBOT_SIGN_IN_ID
if (-not $app) {
  $created = az ad app create --display-name "PlanBot sign-in ($env:PLANBOT_HOST)" --sign-in-audience AzureADMyOrg | ConvertFrom-Json
  $app = $created.appId
  $scope = [guid]::NewGuid().ToString()
  Set-Application $created.id @{
    identifierUris = @("api://$env:PLANBOT_HOST/$app")
    api = @{
      requestedAccessTokenVersion = 2
      oauth2PermissionScopes = @(@{
        id = $scope; value = 'access_as_user'; type = 'User'; isEnabled = $true
        adminConsentDisplayName = "See one's own plans"; adminConsentDescription = "PlanBot's tab sees who has opened it."
        userConsentDisplayName = 'See your plans'; userConsentDescription = "PlanBot's tab sees who you are."
      })
    }
  }
  # Teams on the desktop and phone, and in the browser. The scope must be there first.
  Set-Application $created.id @{
    api = @{ preAuthorizedApplications = @(
      @{ appId = '1fec8e78-bce4-4aaf-ab1b-5451cc387264'; delegatedPermissionIds = @($scope) }
      @{ appId = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'; delegatedPermissionIds = @($scope) }
    ) }
  }
  az ad sp create --id $app --output none
  azd env set PLANBOT_SIGN_IN_ID $app
}

az webapp config appsettings set --resource-group $env:AZURE_RESOURCE_GROUP --name $env:PLANBOT_APP --settings "Tab__SignInId=$app" --output none
Write-Output "People sign in to the tab with the registration $app."
