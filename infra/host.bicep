// Where PlanBot runs: an App Service that is kept warm, since Teams waits 10 to 15 seconds and no longer.
param location string
param tags object
param name string
param identityId string
param clientId string
param subnetId string
param tablesUrl string
param workspaceId string
param language string
param signInId string
param otlpEndpoint string

@description('B1 carries some hundred people. S1 brings slots for releases without a pause.')
param size string = 'B1'

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: size }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'bot' })
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnetId
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      alwaysOn: true
      http20Enabled: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      remoteDebuggingEnabled: false
      healthCheckPath: '/health/live'
      appSettings: [
        { name: 'Bot__AppId', value: clientId }
        { name: 'Bot__TenantId', value: tenant().tenantId }
        { name: 'Bot__ManagedIdentity', value: 'true' }
        { name: 'Bot__Language', value: language }
        { name: 'Storage__AccountUrl', value: tablesUrl }
        { name: 'Storage__ManagedIdentityClientId', value: clientId }
        { name: 'Tab__SignInId', value: signInId }
        { name: 'Teams__AppId', value: clientId }
        { name: 'Web__Address', value: 'https://${name}.azurewebsites.net' }
        { name: 'Logging__Console__FormatterName', value: 'json' }
        { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: otlpEndpoint }
        { name: 'OTEL_EXPORTER_OTLP_PROTOCOL', value: 'http/protobuf' }
        // A turn may take two minutes, and a stop waits for it.
        { name: 'WEBSITES_CONTAINER_STOP_TIME_LIMIT', value: '120' }
      ]
    }
  }
}

resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: site
  name: 'ftp'
  properties: { allow: false }
}

resource noScmPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = {
  parent: site
  name: 'scm'
  properties: { allow: false }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'logs'
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

output id string = site.id
output name string = site.name
output hostName string = site.properties.defaultHostName
