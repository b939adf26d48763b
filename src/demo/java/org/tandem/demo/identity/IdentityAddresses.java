package org.tandem.demo.identity;

/** The provider's addresses, all relative to the host it is opened by, so that every name of the machine works. */
final class IdentityAddresses {

    static final String ALL = "/identity/**";
    static final String SIGN_IN = "/identity/sign-in";
    static final String AUTHORIZE = "/identity/authorize";
    static final String TOKEN = "/identity/token";
    static final String KEYS = "/identity/keys";
    static final String SIGN_OUT = "/identity/sign-out";

    /** Stands in tokens and is never opened; the same however the machine is called, so that accounts stay who they are. */
    static final String ISSUER = "https://identity.tandem.example";

    private IdentityAddresses() {}
}
