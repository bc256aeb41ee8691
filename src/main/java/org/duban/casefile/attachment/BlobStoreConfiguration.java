package org.duban.casefile.attachment;

import java.net.URI;
import java.time.Duration;
import org.duban.platform.database.DatabaseProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Where attachments are kept: in a bucket if one is named, else in the data folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Properties.class)
class BlobStoreConfiguration {

  @Bean(destroyMethod = "")
  BlobStore blobStore(DatabaseProperties data, S3Properties s3) {
    FolderBlobStore folder =
        new FolderBlobStore(data.dataDir().toAbsolutePath().normalize().resolve("uploads"));
    return s3.wanted() ? new S3BlobStore(client(s3), s3.bucket(), s3.folder(), folder) : folder;
  }

  /** Checksums that not every store knows are left to the signature, which covers the bytes. */
  static S3Client client(S3Properties s3) {
    S3ClientBuilder builder =
        S3Client.builder()
            .region(Region.of(s3.region()))
            .forcePathStyle(s3.pathStyle())
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(s3.accessKey(), s3.secretKey())))
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .overrideConfiguration(
                c ->
                    c.apiCallAttemptTimeout(Duration.ofSeconds(40))
                        .apiCallTimeout(Duration.ofSeconds(90)))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(Duration.ofSeconds(5))
                    .socketTimeout(Duration.ofSeconds(30)));
    URI endpoint = s3.endpoint();
    return (endpoint == null || endpoint.toString().isBlank()
            ? builder
            : builder.endpointOverride(endpoint))
        .build();
  }
}
