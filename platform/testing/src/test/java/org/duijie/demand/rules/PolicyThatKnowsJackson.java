package org.duijie.demand.rules;

import com.fasterxml.jackson.databind.JsonNode;

record PolicyThatKnowsJackson(JsonNode json) {}
