package org.duban.casefile.attachment;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An S3-compatible store for attachments.
 *
 * @param bucket must exist; empty means that attachments are kept in the data folder
 * @param endpoint address of the store; empty means that of the region
 * @param pathStyle whether the bucket stands in the path of an address, not in its host
 * @param prefix folder in the bucket
 */
@ConfigurationProperties("duban.attachments.s3")
record S3Properties(
    @DefaultValue("") String bucket,
    @Nullable URI endpoint,
    @DefaultValue("us-east-1") String region,
    @DefaultValue("") String accessKey,
    @DefaultValue("") String secretKey,
    @DefaultValue("true") boolean pathStyle,
    @DefaultValue("") String prefix) {

  boolean wanted() {
    return !bucket.isBlank();
  }

  String folder() {
    return prefix.isBlank() || prefix.endsWith("/") ? prefix.strip() : prefix.strip() + "/";
  }
}
