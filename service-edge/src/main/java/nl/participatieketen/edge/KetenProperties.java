package nl.participatieketen.edge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a service needs to know of its surroundings.
 *
 * @param service the name of the service, and its part of the CloudEvents source
 * @param database the name of its database
 * @param instance a name that this process keeps over a restart, and no other process of the
 *     service bears; with it a restart takes up its work at once. {@code null} for a new name at
 *     every start, after which the others wait until they are sure that the old one is gone
 * @param delen in how many parts the processes of the service split following and terms: at least
 *     as many as there will ever be, and the same in each; those with another number do neither
 *     until the last of the others has stopped
 * @param listensTo the topics it reads
 * @param masterKey base64 of the 96 bytes that encrypt the keys of deelnemers, or {@code null} when
 *     it stands in a file
 * @param masterKeyFile a file with that base64 text, or {@code null}
 * @param issuer the OIDC issuer whose tokens are accepted
 * @param dienstAdres where the outside world reaches this service, for {@code dataref}; were it
 *     called after {@code KETEN_PUBLIEK_ADRES}, that variable would replace it whole
 * @param personen the connection string of the store where persons and their keys stand, or {@code
 *     null} for beside the streams
 * @param werkwijzenMap a folder with werkwijzen of one's own, or {@code null}
 * @param organisaties a file with the tenants, or {@code null} for the demo ones
 */
@Validated
@ConfigurationProperties("keten")
public record KetenProperties(
    @NotBlank String dienst,
    @NotBlank String database,
    @Nullable String instantie,
    @DefaultValue("16") @Min(1) @Max(1024) int delen,
    @NotEmpty List<String> luistertNaar,
    @Nullable String hoofdsleutel,
    @Nullable Path hoofdsleutelBestand,
    @Nullable String personen,
    URI issuer,
    URI dienstAdres,
    @Nullable Path werkwijzenMap,
    @Nullable Path organisaties) {}
