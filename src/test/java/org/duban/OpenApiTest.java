package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The committed API description is what the program serves. After changing a controller: run with
 * {@code -Dopenapi.update=true}, then {@code npm run types} in the front end.
 */
@ProductTest
class OpenApiTest {

  private static final Path COMMITTED = Path.of("src/main/frontend/openapi.json");

  @Autowired WebApplicationContext context;

  @Value("${springdoc.api-docs.path}")
  String path;

  @Test
  void shouldServeTheCommittedDescription() throws Exception {
    String served =
        MockMvcBuilders.webAppContextSetup(context)
            .build()
            .perform(MockMvcRequestBuilders.get(path))
            .andReturn()
            .getResponse()
            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    String actual = canonical(served);

    if (Boolean.getBoolean("openapi.update")) {
      Files.writeString(COMMITTED, actual);
    }
    assertThat(actual).isEqualTo(committed());
  }

  private static String committed() throws IOException {
    return Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
  }

  private static String canonical(String json) {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    JsonNode tree = mapper.readTree(json);
    if (tree instanceof ObjectNode object) {
      object.remove("servers");
    }
    Object sorted = mapper.treeToValue(tree, Object.class);
    return mapper.writeValueAsString(sorted) + "\n";
  }
}
