package pl.mosty.polish.name.document;

/// How often a reading is right that has a share of the points: what the model believes, as
/// `CrossValidation` found it to be. It never puts a reading before a likelier one.
///
/// Learned by isotonic regression from readings of the training part of KPWr 1.2 (CC BY 3.0), each
/// by weights that had not seen it.
public final class Confidence {

    /// The share itself.
    public static final Confidence SHARE = new Confidence(new double[] {0, 1}, new double[] {0, 1});

    /// Of a name that is read by itself.
    public static final Confidence ALONE =
            new Confidence(
                    new double[] {
                        0, 0.0001, 0.0051, 0.0184, 0.0458, 0.1022, 0.1958, 0.3030, 0.4558, 0.6007,
                        0.6995, 0.8533, 0.9360, 0.9609, 0.9776, 0.9893, 0.9953, 0.9981, 0.9999, 1
                    },
                    new double[] {
                        0, 0.0020, 0.0201, 0.0288, 0.0626, 0.1392, 0.1644, 0.3510, 0.4263, 0.5097,
                        0.5414, 0.8053, 0.8609, 0.8750, 0.9258, 0.9492, 0.9630, 0.9766, 0.9852,
                        0.9852
                    });

    /// Of a name that is read with the others of its document.
    public static final Confidence IN_DOCUMENT =
            new Confidence(
                    new double[] {
                        0, 0.0001, 0.0097, 0.0458, 0.1036, 0.1951, 0.2986, 0.4559, 0.6009, 0.7041,
                        0.8506, 0.9501, 0.9777, 0.9893, 0.9953, 0.9982, 0.9999, 1
                    },
                    new double[] {
                        0, 0.0019, 0.0219, 0.0621, 0.1440, 0.1837, 0.3333, 0.4354, 0.4634, 0.5405,
                        0.7878, 0.8571, 0.9196, 0.9277, 0.9552, 0.9668, 0.9832, 0.9832
                    });

    private final double[] shares;
    private final double[] right;

    /// @param shares ascending, from 0 to 1
    /// @param right how often readings of each share are right, not descending
    private Confidence(double[] shares, double[] right) {
        this.shares = shares;
        this.right = right;
    }

    /// Looks from the small shares up, since most readings have little.
    ///
    /// @param share from 0 to 1
    double of(double share) {
        int above = 0;
        while (above < shares.length - 1 && shares[above] < share) {
            above++;
        }
        if (shares[above] == share) {
            return right[above];
        }
        int below = Math.max(0, above - 1);
        double part = (share - shares[below]) / (shares[above] - shares[below]);
        return right[below] + part * (right[above] - right[below]);
    }
}
