package org.duban.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.FormExpressions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

class PackagedFormsTest {

  @Test
  void shouldBeAbleToCheckEveryPackagedForm() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    FormContract contract =
        new FormContract(json, new ProductClock(), new FormExpressions(), new FieldRights(json));
    for (Resource form :
        new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.form")) {
      assertThat(contract.unsupported(form.getContentAsString(StandardCharsets.UTF_8)))
          .as(form.getDescription())
          .isEmpty();
    }
  }
}
