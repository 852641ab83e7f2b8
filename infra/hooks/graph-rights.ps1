# Gives PlanBot's identity the application rights in Graph that PLANBOT_GRAPH_RIGHTS names, and no others.
# Whoever runs it must be a Privileged Role Administrator (or Global Administrator), signed in with `az login`.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
$assignments = "https://graph.microsoft.com/v1.0/servicePrincipals/$env:PLANBOT_PRINCIPAL_ID/appRoleAssignments"

$graph = az ad sp show --id 00000003-0000-0000-c000-000000000000 | ConvertFrom-Json
$given = (az rest --method get --url $assignments | ConvertFrom-Json).value.appRoleId

foreach ($right in -split $env:PLANBOT_GRAPH_RIGHTS) {
  $role = $graph.appRoles | Where-Object { $_.value -eq $right -and $_.allowedMemberTypes -contains 'Application' } | Select-Object -First 1
  if (-not $role) { throw "Graph knows no application right ${right}: mend PLANBOT_GRAPH_RIGHTS." }
  if ($given -contains $role.id) { Write-Output "$right was given before."; continue }
  # By a file, since Windows' command line eats the quotes.
  $body = New-TemporaryFile
  @{ principalId = $env:PLANBOT_PRINCIPAL_ID; resourceId = $graph.id; appRoleId = $role.id } | ConvertTo-Json | Set-Content $body
  az rest --method post --url $assignments --body "@$body" --output none
  Remove-Item $body
  Write-Output "$right is given."
}
