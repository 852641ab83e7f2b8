// The way from the host to the tables, so that these need not be open to the internet. Service endpoints cost nothing.
param location string
param tags object
param name string

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.77.0.0/24'] }
    subnets: [
      {
        name: 'host'
        properties: {
          addressPrefix: '10.77.0.0/26'
          serviceEndpoints: [{ service: 'Microsoft.Storage' }]
          delegations: [
            { name: 'host', properties: { serviceName: 'Microsoft.Web/serverFarms' } }
          ]
        }
      }
    ]
  }
}

output subnetId string = '${network.id}/subnets/host'
