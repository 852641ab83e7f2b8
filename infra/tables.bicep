// The storage account with PlanBot's tables, and the identity's right to them. No key opens it, and only the host's network reaches it.
param location string
param tags object

@description('3 to 24 letters and digits.')
param name string
param principalId string
param subnetId string
param administratorAddresses array

@description('Standard_ZRS keeps three copies in different buildings, where the region has them.')
param redundancy string = 'Standard_LRS'

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: redundancy }
  properties: {
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    accessTier: 'Hot'
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      virtualNetworkRules: [{ id: subnetId, action: 'Allow' }]
      ipRules: [for address in administratorAddresses: { value: address, action: 'Allow' }]
    }
  }
}

resource service 'Microsoft.Storage/storageAccounts/tableServices@2023-05-01' = {
  parent: account
  name: 'default'
}

resource tables 'Microsoft.Storage/storageAccounts/tableServices/tables@2023-05-01' = [
  for table in ['Plans', 'Conversations', 'People', 'Due', 'Templates', 'Voices', 'Keys', 'Outbox', 'Planner']: {
    parent: service
    name: table
  }
]

var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0641b160a2f3'

resource right 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: account
  name: guid(account.id, principalId, tableDataContributor)
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', tableDataContributor)
    description: 'PlanBot reads and writes its tables.'
  }
}

// A deletion by mistake is the one loss that no backup of yesterday mends.
resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
  scope: account
  name: 'plans-are-kept'
  properties: { level: 'CanNotDelete', notes: 'The plans are here. Remove this lock first, if that is what you mean.' }
}

output url string = account.properties.primaryEndpoints.table
