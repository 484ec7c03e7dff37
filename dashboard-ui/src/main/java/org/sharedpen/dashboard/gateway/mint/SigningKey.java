package org.sharedpen.dashboard.gateway.mint;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The key pair that signs tokens: made once, kept in people, so that a restart or a second node changes nothing for the
 * services. Under the master key where one is configured.
 */
@Component
class SigningKey {
    private final ECKey pair;

    @SuppressWarnings("ArrayRecordComponent") // read once, compared never
    private record Row(String keyId, byte[] publicKey, byte[] privateKey, boolean wrapped) {}

    SigningKey(JdbcClient jdbc, MasterKey master) throws GeneralSecurityException, JOSEException {
        this.pair = open(stored(jdbc, master), jdbc, master);
    }

    ECKey pair() {
        return pair;
    }

    private static Row stored(JdbcClient jdbc, MasterKey master) throws GeneralSecurityException, JOSEException {
        if (count(jdbc) == 0) {
            ECKey made = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
            byte[] secret = made.toECPrivateKey().getEncoded();
            jdbc.sql("""
                            insert into session.signing_key (key_id, public_key, private_key, wrapped)
                            select ?, ?, ?, ? where not exists (select from session.signing_key)""")
                    .params(made.getKeyID(), made.toECPublicKey().getEncoded())
                    .params(master.isThere() ? master.wrap(secret, made.getKeyID()) : secret, master.isThere())
                    .update();
        }
        // Of two that were made at the same moment every node takes the same one.
        return jdbc.sql("""
                        select key_id, public_key, private_key, wrapped from session.signing_key
                        order by made_at, key_id limit 1""").query(Row.class).single();
    }

    private static ECKey open(Row row, JdbcClient jdbc, MasterKey master) throws GeneralSecurityException {
        if (row.wrapped && !master.isThere()) {
            throw new IllegalArgumentException(
                    "The signing key is under the master key: set sharedpen.keys.master-file");
        }
        byte[] secret = row.wrapped ? master.unwrap(row.privateKey, row.keyId) : row.privateKey;
        if (!row.wrapped && master.isThere()) {
            jdbc.sql("update session.signing_key set private_key = ?, wrapped = true where key_id = ? and not wrapped")
                    .params(master.wrap(secret, row.keyId), row.keyId)
                    .update();
        }
        KeyFactory keys = KeyFactory.getInstance("EC");
        return new ECKey.Builder(Curve.P_256, (ECPublicKey) keys.generatePublic(new X509EncodedKeySpec(row.publicKey)))
                .privateKey((ECPrivateKey) keys.generatePrivate(new PKCS8EncodedKeySpec(secret)))
                .keyUse(KeyUse.SIGNATURE)
                .keyID(row.keyId)
                .build();
    }

    private static long count(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from session.signing_key")
                .query(Long.class)
                .single();
    }
}
