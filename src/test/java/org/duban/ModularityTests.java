package org.duban;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void shouldKeepModulesApartAsDeclared() {
    ApplicationModules.of(DubanApplication.class).verify();
  }
}
