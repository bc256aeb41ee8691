package org.duban.platform.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Texts: one bundle a module under {@code messages/}, Chinese by default, English on request. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

  @Bean
  MessageSource messageSource() throws IOException {
    String[] bundles =
        Arrays.stream(
                new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*.properties"))
            .map(r -> Objects.requireNonNull(r.getFilename()).replace(".properties", ""))
            .filter(name -> !name.endsWith("_en"))
            .map(name -> "messages/" + name)
            .sorted()
            .toArray(String[]::new);
    ResourceBundleMessageSource source = new ResourceBundleMessageSource();
    source.setBasenames(bundles);
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    return source;
  }

  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH));
    resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    return resolver;
  }
}
