window.ui = SwaggerUIBundle({
  dom_id: "#koppelvlakken",
  urls: [
    { name: "Intake", url: "/intake/v1/openapi.json" },
    { name: "Traject", url: "/traject/v1/openapi.json" },
    { name: "Werkgever", url: "/werkgever/v1/openapi.json" },
  ],
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: "StandaloneLayout",
  deepLinking: true,
  validatorUrl: null,
});
