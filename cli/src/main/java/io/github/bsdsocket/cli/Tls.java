// SPDX-License-Identifier: Apache-2.0
package io.github.bsdsocket.cli;

import io.github.bsdsocket.Socket;
import io.github.bsdsocket.io.NetSocket;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** TLS of the JDK over a connected stream socket of any family. */
final class Tls {

    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----");

    private final SSLContext context;

    /** The name that the server's certificate must have, or null when it isn't looked at. */
    private final @Nullable String servername;

    private final boolean client;

    private Tls(KeyManager @Nullable [] keys, TrustManager @Nullable [] trust, @Nullable String servername, boolean client)
            throws GeneralSecurityException {
        this.context = SSLContext.getInstance("TLS");
        context.init(keys, trust, null);
        this.servername = servername;
        this.client = client;
    }

    /**
     * The client's side, which wants a certificate of that name.
     *
     * @param cafile the certificates to trust, in PEM, or null for those of the JDK
     */
    static Tls client(String servername, @Nullable Path cafile) throws IOException {
        try {
            return new Tls(null, cafile == null ? null : trusting(cafile), servername, true);
        } catch (GeneralSecurityException e) {
            throw new IOException(cafile + ": " + e.getMessage(), e);
        }
    }

    /** The client's side, which takes any certificate. */
    static Tls insecureClient() throws IOException {
        try {
            return new Tls(null, new TrustManager[] {new Anyone()}, null, true);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** The server's side, with a chain of certificates and the private key of its first, both in PEM. */
    static Tls server(Path cert, Path key) throws IOException {
        try {
            Certificate[] chain = certificates(cert).toArray(Certificate[]::new);
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            char[] none = new char[0];
            store.setKeyEntry("key", key(key, chain[0].getPublicKey().getAlgorithm()), none, chain);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, none);
            return new Tls(keys.getKeyManagers(), null, null, false);
        } catch (GeneralSecurityException e) {
            throw new IOException(cert + ", " + key + ": " + e.getMessage(), e);
        }
    }

    private static TrustManager[] trusting(Path cafile) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (Certificate c : certificates(cafile)) {
            store.setCertificateEntry(String.valueOf(store.size()), c);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        return trust.getTrustManagers();
    }

    private static List<Certificate> certificates(Path file) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            List<Certificate> all = List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(in));
            if (all.isEmpty()) {
                throw new IOException(file + ": no certificate in PEM");
            }
            return all;
        }
    }

    private static PrivateKey key(Path file, String algorithm) throws GeneralSecurityException, IOException {
        Matcher pem = PRIVATE_KEY.matcher(Files.readString(file));
        if (!pem.find()) {
            throw new IOException(file + ": no PRIVATE KEY in PEM, unencrypted, as openssl pkey writes it");
        }
        byte[] der = Base64.getMimeDecoder().decode(pem.group(1));
        return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(der));
    }

    /** TLS over a connected socket, when the handshake is done; it closes the socket. */
    SSLSocket over(Socket socket) throws IOException {
        String host = servername == null ? "" : servername;
        SSLSocket s = (SSLSocket) context.getSocketFactory().createSocket(new NetSocket(socket), host, 0, true);
        try {
            s.setUseClientMode(client);
            if (servername != null) {
                SSLParameters parameters = s.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS"); // RFC 2818: the name or the address
                s.setSSLParameters(parameters);
            }
            s.startHandshake();
            return s;
        } catch (SSLException e) {
            s.close();
            throw new SSLException("TLS: " + e.getMessage(), e);
        } catch (IOException | RuntimeException e) {
            s.close();
            throw e;
        }
    }

    /** Trusts whoever it is. */
    private static final class Anyone extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, java.net.Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, java.net.Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
