package org.tandem.people.signin;

/** Where sign-in happens. Providers must allow {@link #SIGNED_OUT} as the address to return to after their sign-out. */
public final class SignInAddresses {

    public static final String SIGN_IN = "sign-in";
    public static final String SIGNED_OUT = "signed-out";
    /** Parameter of {@link #SIGN_IN} when the attempt failed. */
    public static final String ERROR = "error";

    private SignInAddresses() {}
}
