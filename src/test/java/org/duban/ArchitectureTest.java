package org.duban;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** What packages may know, beyond the modules' own declarations. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.duban");

  @Test
  void shouldUseTheEngineOnlyWhereItBelongs() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.duban.workflow..",
            "org.duban.inbox..",
            "org.duban.casefile..",
            "org.duban.designer..",
            "org.duban.cockpit..",
            "org.duban..process..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.camunda..")
        .check(PRODUCT);
  }

  @Test
  void shouldKeepMappersInPersistence() {
    classes()
        .that()
        .areAnnotatedWith(Mapper.class)
        .should()
        .resideInAPackage("org.duban..persistence..")
        .check(PRODUCT);
  }

  @Test
  void shouldKeepControllersInWeb() {
    classes()
        .that()
        .areAnnotatedWith(RestController.class)
        .should()
        .resideInAPackage("org.duban..web..")
        .check(PRODUCT);
  }

  @Test
  void shouldInjectThroughConstructors() {
    noFields().should().beAnnotatedWith(Autowired.class).check(PRODUCT);
  }

  @Test
  void shouldUseOneJson() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.duban.workflow..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson.databind..")
        .check(PRODUCT);
  }
}
