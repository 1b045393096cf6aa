package nl.participatieketen.scenarios.http;

import tools.jackson.databind.JsonNode;

/**
 * What came back.
 *
 * @param etag empty where there was none
 * @param inhoud a text where it was no JSON
 */
public record Antwoord(int status, String etag, JsonNode inhoud) {}
