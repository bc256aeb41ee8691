package org.duban.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** One pool over the embedded or the external database, with the driver settings both need. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

  @Bean
  @Conditional(Embedded.class)
  HikariDataSource embeddedDataSource(EmbeddedDatabase database, DatabaseProperties properties) {
    return pool(database.url(), database.user(), database.password(), properties.poolSize());
  }

  @Bean
  @Conditional(External.class)
  HikariDataSource externalDataSource(DatabaseProperties p) {
    return pool(
        StringUtils.trimWhitespace(String.valueOf(p.url())), p.user(), p.password(), p.poolSize());
  }

  @Bean
  FlywayConfigurationCustomizer engineSchemaFirst() {
    return flyway -> flyway.javaMigrations(new V1__engine_schema());
  }

  private static HikariDataSource pool(
      String url,
      @org.jspecify.annotations.Nullable String user,
      @org.jspecify.annotations.Nullable String password,
      int size) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    pool.setPassword(password);
    pool.setMaximumPoolSize(size);
    pool.setMinimumIdle(2);
    pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    pool.setPoolName("duban");
    pool.addDataSourceProperty("rewriteBatchedStatements", "true");
    pool.addDataSourceProperty("cachePrepStmts", "true");
    pool.addDataSourceProperty("prepStmtCacheSize", "500");
    pool.addDataSourceProperty("prepStmtCacheSqlLimit", "4096");
    pool.addDataSourceProperty("useLocalSessionState", "true");
    pool.addDataSourceProperty("nullCatalogMeansCurrent", "true");
    pool.addDataSourceProperty("connectionTimeZone", "Asia/Shanghai");
    pool.addDataSourceProperty("sessionVariables", "time_zone='+08:00'");
    return pool;
  }

  private static boolean hasUrl(ConditionContext context) {
    return StringUtils.hasText(context.getEnvironment().getProperty("duban.db.url"));
  }

  static final class Embedded implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !hasUrl(context);
    }
  }

  static final class External implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return hasUrl(context);
    }
  }
}
