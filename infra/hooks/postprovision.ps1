# After `azd provision`, with its outputs in the environment.
$ErrorActionPreference = 'Stop'
$root = Resolve-Path (Join-Path $PSScriptRoot '../..')

if ($env:PLANBOT_GRAPH_RIGHTS) { & "$PSScriptRoot/graph-rights.ps1" }
else { Write-Output 'No rights in Graph are given: PLANBOT_GRAPH_RIGHTS is empty.' }

if ($env:PLANBOT_SIGN_IN -eq 'true') {
  & "$PSScriptRoot/sign-in.ps1"
  $env:PLANBOT_SIGN_IN_ID = azd env get-value PLANBOT_SIGN_IN_ID
}

$signIn = if ($env:PLANBOT_SIGN_IN_ID) { $env:PLANBOT_SIGN_IN_ID } else { $env:PLANBOT_BOT_ID }
dotnet run --project "$root/src/PlanBot" -c Release -- package `
  --host $env:PLANBOT_HOST --bot-id $env:PLANBOT_BOT_ID --sign-in-id $signIn `
  --out "$root/artifacts/teams/planbot-$env:AZURE_ENV_NAME.zip"
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
