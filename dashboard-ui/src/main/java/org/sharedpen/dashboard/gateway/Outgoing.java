package org.sharedpen.dashboard.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.sharedpen.dashboard.gateway.mint.TokenMint;
import org.sharedpen.dashboard.gateway.mint.TokenMint.Minted;
import org.sharedpen.dashboard.problem.Asked;
import org.sharedpen.dashboard.problem.Refusal;
import org.sharedpen.dashboard.problem.Refused;
import org.sharedpen.dashboard.problem.TooLarge;
import org.sharedpen.dashboard.session.Stay;
import org.springframework.stereotype.Component;

/** The request to a service, made anew from what may pass of the one that came. */
@Component
class Outgoing {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration LONGEST_UPLOAD = Duration.ofSeconds(60);

    private final Services services;
    private final TokenMint mint;

    Outgoing(Services services, TokenMint mint) {
        this.services = services;
        this.mint = mint;
    }

    /**
     * A call that may be sent.
     *
     * @param endsAt when the token ends that it carries; a stream may not outlive it
     * @param release to be run when it is over, before the incoming request is
     */
    record Call(HttpRequest request, Instant endsAt, Duration longest, Runnable release) {}

    Call call(HttpServletRequest from, Stay stay) throws IOException {
        Service service = services.answering(from.getMethod(), Asked.path(from));
        boolean upload = from instanceof LimitedBody && ApiBodies.isUpload(from);
        Duration longest = upload ? LONGEST_UPLOAD : LONGEST;
        HttpRequest.Builder to = HttpRequest.newBuilder(address(service, from))
                .timeout(longest)
                .method(from.getMethod(), upload ? streamed(from) : whole(from));
        RelayedHeaders.in(from, to);
        Minted minted = mint.mint(stay, service.audience());
        to.header("Authorization", "Bearer " + minted.token());
        Runnable release = from instanceof LimitedBody body ? body::release : () -> {};
        return new Call(to.build(), minted.expiresAt(), longest, release);
    }

    private static URI address(Service service, HttpServletRequest from) {
        String query = from.getQueryString() == null ? "" : "?" + from.getQueryString();
        try {
            return URI.create(service.url() + from.getRequestURI() + query);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(Refusal.INVALID_REQUEST);
        }
    }

    private static BodyPublisher whole(HttpServletRequest from) throws IOException {
        try {
            // A body is limited on writes alone, and a read has none.
            byte[] body = from instanceof LimitedBody ? from.getInputStream().readAllBytes() : new byte[0];
            return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        } catch (TooLarge tooLarge) {
            throw new Refused(Refusal.TOO_LARGE);
        }
    }

    /** Passed on as it comes in: nothing of a roster is kept here, in memory or in a file. */
    private static BodyPublisher streamed(HttpServletRequest from) {
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> body(from));
        long length = from.getContentLengthLong();
        return length > 0 ? BodyPublishers.fromPublisher(stream, length) : stream;
    }

    private static InputStream body(HttpServletRequest from) {
        try {
            return from.getInputStream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
