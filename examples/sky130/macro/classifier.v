module classifier (label,
    pixels);
 output [3:0] label;
 input [328:0] pixels;



 wire n1340;
 wire n1376;
 wire n1557;
 wire n1585;
 wire n1590;
 wire n1593;
 wire n1595;
 wire n1741;
 wire n1772;
 wire n1864;
 wire n329;
 wire n330;
 wire n331;
 wire n332;
 wire n333;
 wire n334;
 wire n335;
 wire n336;
 wire n337;
 wire n338;
 wire n339;
 wire n340;
 wire n341;
 wire n342;
 wire n343;
 wire n344;
 wire n345;
 wire n346;
 wire n455;
 wire n527;
 wire w1001_n;
 wire w1003;
 wire w1005_n;
 wire w1006;
 wire w1008;
 wire w1010_n;
 wire w1012;
 wire w1013;
 wire w1015_n;
 wire w1021_n;
 wire w1023;
 wire w1025_n;
 wire w1026_n;
 wire w1028_n;
 wire w1030_n;
 wire w1031;
 wire w1032;
 wire w1034;
 wire w1035_n;
 wire w1037;
 wire w1038;
 wire w1041_n;
 wire w1042;
 wire w1043;
 wire w1045;
 wire w1046;
 wire w1046_n;
 wire w1049;
 wire w1051_n;
 wire w1052;
 wire w1052_n;
 wire w1056;
 wire w1057;
 wire w1058;
 wire w1063;
 wire w1065_n;
 wire w1066;
 wire w1068;
 wire w1069;
 wire w1074_n;
 wire w1075_n;
 wire w1078_n;
 wire w1080_n;
 wire w1081;
 wire w1082;
 wire w1083_n;
 wire w1084;
 wire w1086;
 wire w1089_n;
 wire w1091;
 wire w1092;
 wire w1095_n;
 wire w1096_n;
 wire w1097_n;
 wire w1099;
 wire w1100;
 wire w1100_n;
 wire w1102;
 wire w1103_n;
 wire w1105_n;
 wire w1107_n;
 wire w1110;
 wire w1113;
 wire w1114_n;
 wire w1117_n;
 wire w1118_n;
 wire w1119;
 wire w1120;
 wire w1124_n;
 wire w1128;
 wire w1132_n;
 wire w1134;
 wire w1136;
 wire w1137;
 wire w1142;
 wire w1144_n;
 wire w1145_n;
 wire w1148;
 wire w1149;
 wire w1152_n;
 wire w1154;
 wire w1154_n;
 wire w1157;
 wire w1158;
 wire w1158_n;
 wire w1159_n;
 wire w1160_n;
 wire w1162;
 wire w1165_n;
 wire w1167_n;
 wire w1168;
 wire w1169;
 wire w1170;
 wire w1171;
 wire w1172;
 wire w1173_n;
 wire w1174;
 wire w1175;
 wire w1179_n;
 wire w1180;
 wire w1181_n;
 wire w1182;
 wire w1184_n;
 wire w1185;
 wire w1186;
 wire w1187_n;
 wire w1188_n;
 wire w1189;
 wire w1190;
 wire w1190_n;
 wire w1191;
 wire w1191_n;
 wire w1196;
 wire w1197;
 wire w1199;
 wire w1200_n;
 wire w1202_n;
 wire w1203_n;
 wire w1204;
 wire w1205_n;
 wire w1206;
 wire w1207_n;
 wire w1208_n;
 wire w1211;
 wire w1212;
 wire w1213;
 wire w1214;
 wire w1215_n;
 wire w1216_n;
 wire w1218;
 wire w1220;
 wire w1221;
 wire w1222;
 wire w1223_n;
 wire w1225;
 wire w1226;
 wire w1227_n;
 wire w1229;
 wire w1230_n;
 wire w1231;
 wire w1232;
 wire w1234_n;
 wire w1235_n;
 wire w1237;
 wire w1239;
 wire w1239_n;
 wire w1240;
 wire w1241_n;
 wire w1243;
 wire w1246_n;
 wire w1247_n;
 wire w1248_n;
 wire w1249_n;
 wire w1250;
 wire w1251;
 wire w1252_n;
 wire w1255_n;
 wire w1256_n;
 wire w1258;
 wire w1259_n;
 wire w1260;
 wire w1261;
 wire w1263;
 wire w1264;
 wire w1265_n;
 wire w1267;
 wire w1269_n;
 wire w1270_n;
 wire w1271;
 wire w1272;
 wire w1273;
 wire w1274_n;
 wire w1275_n;
 wire w1276;
 wire w1277;
 wire w1278_n;
 wire w1279_n;
 wire w1280_n;
 wire w1281;
 wire w1282_n;
 wire w1283;
 wire w1286_n;
 wire w1287;
 wire w1288;
 wire w1294_n;
 wire w1296_n;
 wire w1297;
 wire w1301;
 wire w1304;
 wire w1305;
 wire w1307;
 wire w1312;
 wire w1314;
 wire w1315_n;
 wire w1316;
 wire w1317;
 wire w1318_n;
 wire w1320;
 wire w1320_n;
 wire w1321;
 wire w1322_n;
 wire w1326;
 wire w1327;
 wire w1329_n;
 wire w1333;
 wire w1334_n;
 wire w1336_n;
 wire w1340_n;
 wire w1347_n;
 wire w1348;
 wire w1351_n;
 wire w1353_n;
 wire w1354_n;
 wire w1356_n;
 wire w1357;
 wire w1359;
 wire w1361_n;
 wire w1363_n;
 wire w1364_n;
 wire w1367;
 wire w1369;
 wire w1372;
 wire w1377_n;
 wire w1379_n;
 wire w1381;
 wire w1382_n;
 wire w1386_n;
 wire w1387_n;
 wire w1390;
 wire w1394_n;
 wire w1397;
 wire w1399_n;
 wire w1402;
 wire w1403;
 wire w1404;
 wire w1405;
 wire w1406;
 wire w1407_n;
 wire w1412_n;
 wire w1415;
 wire w1424;
 wire w1425;
 wire w1426;
 wire w1427;
 wire w1428_n;
 wire w1430_n;
 wire w1436;
 wire w1438;
 wire w1439;
 wire w1442;
 wire w1442_n;
 wire w1443;
 wire w1444;
 wire w1445;
 wire w1446;
 wire w1449;
 wire w1449_n;
 wire w1451;
 wire w1452;
 wire w1452_n;
 wire w1453;
 wire w1455_n;
 wire w1456;
 wire w1457_n;
 wire w1458_n;
 wire w1459_n;
 wire w1460_n;
 wire w1461_n;
 wire w1462;
 wire w1463;
 wire w1464_n;
 wire w1465_n;
 wire w1466_n;
 wire w1467;
 wire w1468_n;
 wire w1469_n;
 wire w1470_n;
 wire w1471_n;
 wire w1472_n;
 wire w1473_n;
 wire w1474;
 wire w1475_n;
 wire w1476_n;
 wire w1477_n;
 wire w1478_n;
 wire w1479;
 wire w1480_n;
 wire w1481;
 wire w1482;
 wire w1483;
 wire w1484_n;
 wire w1485_n;
 wire w1486_n;
 wire w1487;
 wire w1488;
 wire w1489;
 wire w1490_n;
 wire w1491_n;
 wire w1492_n;
 wire w1493;
 wire w1494;
 wire w1495;
 wire w1496;
 wire w1497;
 wire w1498_n;
 wire w1499_n;
 wire w1500;
 wire w1501_n;
 wire w1502_n;
 wire w1503;
 wire w1504_n;
 wire w1505;
 wire w1506_n;
 wire w1507;
 wire w1508_n;
 wire w1509_n;
 wire w1510_n;
 wire w1511_n;
 wire w1512;
 wire w1514_n;
 wire w1515_n;
 wire w1516;
 wire w1517_n;
 wire w1518;
 wire w1519_n;
 wire w1520_n;
 wire w1521_n;
 wire w1522;
 wire w1523_n;
 wire w1524_n;
 wire w1525_n;
 wire w1526_n;
 wire w1527_n;
 wire w1528;
 wire w1529_n;
 wire w1530_n;
 wire w1531_n;
 wire w1532;
 wire w1533;
 wire w1534;
 wire w1535_n;
 wire w1536_n;
 wire w1537;
 wire w1538;
 wire w1539_n;
 wire w1540;
 wire w1541_n;
 wire w1542;
 wire w1543_n;
 wire w1544;
 wire w1545_n;
 wire w1546_n;
 wire w1547;
 wire w1548_n;
 wire w1549_n;
 wire w1550_n;
 wire w1552;
 wire w1553;
 wire w1555;
 wire w1556;
 wire w1557_n;
 wire w1558_n;
 wire w1559_n;
 wire w1561_n;
 wire w1562_n;
 wire w1563_n;
 wire w1564_n;
 wire w1565_n;
 wire w1566_n;
 wire w1567_n;
 wire w1568;
 wire w1569_n;
 wire w1570;
 wire w1571_n;
 wire w1572;
 wire w1573;
 wire w1574;
 wire w1575;
 wire w1576;
 wire w1578;
 wire w1579_n;
 wire w1580;
 wire w1581_n;
 wire w1582_n;
 wire w1583;
 wire w1584;
 wire w1585_n;
 wire w1586_n;
 wire w1587_n;
 wire w1588;
 wire w1589;
 wire w1590;
 wire w1591;
 wire w1592_n;
 wire w1593_n;
 wire w1594_n;
 wire w1595_n;
 wire w1596_n;
 wire w1597_n;
 wire w1598_n;
 wire w1600_n;
 wire w1601_n;
 wire w1602;
 wire w1603;
 wire w1604;
 wire w1605;
 wire w1606_n;
 wire w1607_n;
 wire w1608_n;
 wire w1609_n;
 wire w1610_n;
 wire w1611_n;
 wire w1612_n;
 wire w1613;
 wire w1614;
 wire w1615;
 wire w1616;
 wire w1617_n;
 wire w1618_n;
 wire w1619_n;
 wire w1620;
 wire w1621_n;
 wire w1622;
 wire w1623_n;
 wire w1624;
 wire w1625;
 wire w1626;
 wire w1627;
 wire w1628_n;
 wire w1629;
 wire w1630;
 wire w1631_n;
 wire w1632_n;
 wire w1633;
 wire w1634;
 wire w1635_n;
 wire w1636_n;
 wire w1637_n;
 wire w1638_n;
 wire w1639_n;
 wire w1640;
 wire w1641_n;
 wire w1642;
 wire w1645_n;
 wire w1647;
 wire w1650_n;
 wire w1652;
 wire w1655;
 wire w1657;
 wire w1660_n;
 wire w1662;
 wire w1665;
 wire w1667_n;
 wire w1670;
 wire w1672_n;
 wire w1675_n;
 wire w1677;
 wire w1680;
 wire w1682_n;
 wire w1685_n;
 wire w1687;
 wire w1690_n;
 wire w1692;
 wire w1693;
 wire w1694;
 wire w1697;
 wire w1699;
 wire w1702;
 wire w1704_n;
 wire w1707;
 wire w1707_n;
 wire w1709;
 wire w1712;
 wire w1712_n;
 wire w1714;
 wire w1717_n;
 wire w1719;
 wire w1720;
 wire w1721;
 wire w1724;
 wire w1726;
 wire w1726_n;
 wire w1727;
 wire w1728_n;
 wire w1731;
 wire w1733_n;
 wire w1736;
 wire w1738;
 wire w1741;
 wire w1741_n;
 wire w1743;
 wire w1746_n;
 wire w1748;
 wire w1751_n;
 wire w1753_n;
 wire w1756_n;
 wire w1758;
 wire w1761_n;
 wire w1763_n;
 wire w1766;
 wire w1768_n;
 wire w1771_n;
 wire w1773_n;
 wire w1776;
 wire w1778_n;
 wire w1781_n;
 wire w1783_n;
 wire w1786_n;
 wire w1788_n;
 wire w1791_n;
 wire w1793_n;
 wire w1796;
 wire w1796_n;
 wire w1798;
 wire w1801;
 wire w1801_n;
 wire w1803_n;
 wire w1804_n;
 wire w1805_n;
 wire w1806_n;
 wire w1807_n;
 wire w1810_n;
 wire w1812;
 wire w1815_n;
 wire w1817_n;
 wire w1820_n;
 wire w1822_n;
 wire w1825;
 wire w1827_n;
 wire w1830_n;
 wire w1832_n;
 wire w1835;
 wire w1837_n;
 wire w1838;
 wire w1838_n;
 wire w1839;
 wire w1842;
 wire w1844_n;
 wire w1847;
 wire w1849_n;
 wire w1852;
 wire w1854_n;
 wire w1855;
 wire w1855_n;
 wire w1856;
 wire w1859_n;
 wire w1861_n;
 wire w1862;
 wire w1862_n;
 wire w1863;
 wire w1864;
 wire w1864_n;
 wire w1865;
 wire w1865_n;
 wire w1866_n;
 wire w1867;
 wire w1870_n;
 wire w1872_n;
 wire w1875;
 wire w1877_n;
 wire w1880_n;
 wire w1882;
 wire w1885_n;
 wire w1887;
 wire w1890_n;
 wire w1892_n;
 wire w1895;
 wire w1897_n;
 wire w1900;
 wire w1902_n;
 wire w1905_n;
 wire w1907;
 wire w1910_n;
 wire w1912;
 wire w1915;
 wire w1917_n;
 wire w1920;
 wire w1922_n;
 wire w1925;
 wire w1927;
 wire w1930;
 wire w1932_n;
 wire w1935;
 wire w1937;
 wire w1940;
 wire w1942_n;
 wire w1945_n;
 wire w1947;
 wire w1950;
 wire w1952_n;
 wire w1955_n;
 wire w1957;
 wire w1960;
 wire w1962_n;
 wire w1965;
 wire w1967_n;
 wire w1970;
 wire w1970_n;
 wire w1972;
 wire w1975;
 wire w1977_n;
 wire w1980_n;
 wire w1982;
 wire w1985;
 wire w1985_n;
 wire w1987_n;
 wire w1990;
 wire w1990_n;
 wire w1992;
 wire w1992_n;
 wire w1995_n;
 wire w1997;
 wire w2000;
 wire w2000_n;
 wire w2002_n;
 wire w2005;
 wire w2007_n;
 wire w2010_n;
 wire w2012_n;
 wire w2015;
 wire w2017_n;
 wire w2020;
 wire w2022_n;
 wire w2025;
 wire w2027_n;
 wire w2030;
 wire w2032_n;
 wire w2035;
 wire w2037_n;
 wire w2040_n;
 wire w2042;
 wire w2045;
 wire w2047_n;
 wire w2050;
 wire w2050_n;
 wire w2052;
 wire w2055;
 wire w2055_n;
 wire w2057;
 wire w2058_n;
 wire w2059_n;
 wire w2060;
 wire w2061;
 wire w2064_n;
 wire w2066_n;
 wire w2069_n;
 wire w2071_n;
 wire w2074_n;
 wire w2076;
 wire w2079;
 wire w2081_n;
 wire w2084;
 wire w2086_n;
 wire w2089;
 wire w2089_n;
 wire w2091;
 wire w2094;
 wire w2096_n;
 wire w2099_n;
 wire w2101;
 wire w2104;
 wire w2104_n;
 wire w2106_n;
 wire w2109;
 wire w2109_n;
 wire w2111;
 wire w2111_n;
 wire w2112_n;
 wire w2113;
 wire w2116;
 wire w2118_n;
 wire w2121_n;
 wire w2123;
 wire w2126_n;
 wire w2128_n;
 wire w2131_n;
 wire w2133_n;
 wire w2136;
 wire w2138_n;
 wire w2141_n;
 wire w2143;
 wire w2146;
 wire w2148_n;
 wire w2151_n;
 wire w2153;
 wire w2156_n;
 wire w2158_n;
 wire w2161_n;
 wire w2163_n;
 wire w2166_n;
 wire w2168;
 wire w2171_n;
 wire w2173_n;
 wire w2176;
 wire w2178_n;
 wire w2181_n;
 wire w2183_n;
 wire w2184;
 wire w2185_n;
 wire w2188_n;
 wire w2190;
 wire w2193_n;
 wire w2195_n;
 wire w2198;
 wire w2200_n;
 wire w2203;
 wire w2205_n;
 wire w2208;
 wire w2210_n;
 wire w2213;
 wire w2213_n;
 wire w2215;
 wire w2218;
 wire w2218_n;
 wire w2220_n;
 wire w2221_n;
 wire w2222;
 wire w2225;
 wire w2227_n;
 wire w2230;
 wire w2232_n;
 wire w2235;
 wire w2235_n;
 wire w2237;
 wire w2238;
 wire w2239_n;
 wire w2242;
 wire w2244_n;
 wire w2245_n;
 wire w2246;
 wire w2247;
 wire w2248;
 wire w2251;
 wire w2253_n;
 wire w2256_n;
 wire w2258;
 wire w2261_n;
 wire w2263;
 wire w2266_n;
 wire w2268_n;
 wire w2271_n;
 wire w2273_n;
 wire w2276;
 wire w2278;
 wire w2281_n;
 wire w2283_n;
 wire w2286;
 wire w2288_n;
 wire w2291_n;
 wire w2293;
 wire w2296_n;
 wire w2298_n;
 wire w2301_n;
 wire w2303;
 wire w2306;
 wire w2308_n;
 wire w2311;
 wire w2313_n;
 wire w2316;
 wire w2318_n;
 wire w2321;
 wire w2323;
 wire w2326_n;
 wire w2328;
 wire w2331;
 wire w2333_n;
 wire w2336_n;
 wire w2338_n;
 wire w2341_n;
 wire w2343;
 wire w2346;
 wire w2348_n;
 wire w2351_n;
 wire w2353_n;
 wire w2356;
 wire w2356_n;
 wire w2358;
 wire w2361;
 wire w2363_n;
 wire w2366_n;
 wire w2368;
 wire w2371;
 wire w2371_n;
 wire w2373_n;
 wire w2376;
 wire w2376_n;
 wire w2378;
 wire w2378_n;
 wire w2381;
 wire w2383;
 wire w2383_n;
 wire w2386;
 wire w2388_n;
 wire w2391;
 wire w2393_n;
 wire w2396;
 wire w2398_n;
 wire w2401_n;
 wire w2403;
 wire w2406_n;
 wire w2408;
 wire w2411;
 wire w2413;
 wire w2416_n;
 wire w2418;
 wire w2421;
 wire w2423_n;
 wire w2426;
 wire w2428_n;
 wire w2431;
 wire w2433_n;
 wire w2436_n;
 wire w2438;
 wire w2441_n;
 wire w2443;
 wire w2446;
 wire w2446_n;
 wire w2448_n;
 wire w2449_n;
 wire w2450_n;
 wire w2453;
 wire w2455_n;
 wire w2458_n;
 wire w2460;
 wire w2463;
 wire w2465_n;
 wire w2468_n;
 wire w2470;
 wire w2473_n;
 wire w2475;
 wire w2478;
 wire w2478_n;
 wire w2480_n;
 wire w2483;
 wire w2485_n;
 wire w2488_n;
 wire w2490;
 wire w2493;
 wire w2493_n;
 wire w2495_n;
 wire w2498;
 wire w2498_n;
 wire w2500;
 wire w2500_n;
 wire w2503;
 wire w2503_n;
 wire w2505_n;
 wire w2508;
 wire w2508_n;
 wire w2510_n;
 wire w2513;
 wire w2515_n;
 wire w2518;
 wire w2518_n;
 wire w2520;
 wire w2520_n;
 wire w2523;
 wire w2525_n;
 wire w2528_n;
 wire w2530;
 wire w2533;
 wire w2535_n;
 wire w2538_n;
 wire w2540;
 wire w2543_n;
 wire w2545;
 wire w2548_n;
 wire w2550;
 wire w2553_n;
 wire w2555;
 wire w2558;
 wire w2560_n;
 wire w2563_n;
 wire w2565_n;
 wire w2568;
 wire w2570_n;
 wire w2571;
 wire w2572_n;
 wire w2573;
 wire w2574;
 wire w2577_n;
 wire w2579_n;
 wire w2582_n;
 wire w2584;
 wire w2587;
 wire w2589;
 wire w2592;
 wire w2594_n;
 wire w2597;
 wire w2599_n;
 wire w2602;
 wire w2604_n;
 wire w2605;
 wire w2605_n;
 wire w2606_n;
 wire w2609_n;
 wire w2611;
 wire w2614;
 wire w2616_n;
 wire w2619;
 wire w2621_n;
 wire w2622;
 wire w2622_n;
 wire w2623_n;
 wire w2626;
 wire w2628_n;
 wire w2629;
 wire w2629_n;
 wire w2630_n;
 wire w2631;
 wire w2631_n;
 wire w2632;
 wire w2632_n;
 wire w2635_n;
 wire w2637;
 wire w2640_n;
 wire w2642;
 wire w2645_n;
 wire w2647;
 wire w2650;
 wire w2652_n;
 wire w2655_n;
 wire w2657_n;
 wire w2660;
 wire w2662_n;
 wire w2665_n;
 wire w2667_n;
 wire w2670_n;
 wire w2672_n;
 wire w2675;
 wire w2677_n;
 wire w2680_n;
 wire w2682_n;
 wire w2685;
 wire w2687_n;
 wire w2690;
 wire w2692_n;
 wire w2693;
 wire w2693_n;
 wire w2694_n;
 wire w2695;
 wire w2696;
 wire w2699;
 wire w2701_n;
 wire w2704;
 wire w2706_n;
 wire w2709;
 wire w2711_n;
 wire w2714;
 wire w2716_n;
 wire w2719;
 wire w2719_n;
 wire w2721;
 wire w2722;
 wire w2722_n;
 wire w2723_n;
 wire w2726;
 wire w2728_n;
 wire w2731;
 wire w2733_n;
 wire w2736;
 wire w2736_n;
 wire w2738;
 wire w2741;
 wire w2741_n;
 wire w2743;
 wire w2743_n;
 wire w2746;
 wire w2748_n;
 wire w2751_n;
 wire w2753;
 wire w2756;
 wire w2758_n;
 wire w2761;
 wire w2763;
 wire w2766;
 wire w2768_n;
 wire w2771;
 wire w2773;
 wire w2776;
 wire w2778;
 wire w2778_n;
 wire w2781_n;
 wire w2783;
 wire w2783_n;
 wire w2786_n;
 wire w2788;
 wire w2791_n;
 wire w2793;
 wire w2796;
 wire w2798_n;
 wire w2801_n;
 wire w2803;
 wire w2803_n;
 wire w2806;
 wire w2806_n;
 wire w2808_n;
 wire w2809_n;
 wire w2810;
 wire w2811_n;
 wire w2812;
 wire w2815;
 wire w2817_n;
 wire w2820;
 wire w2822_n;
 wire w2825_n;
 wire w2827;
 wire w2830;
 wire w2832_n;
 wire w2835;
 wire w2837_n;
 wire w2840;
 wire w2840_n;
 wire w2842;
 wire w2845;
 wire w2847_n;
 wire w2850_n;
 wire w2852;
 wire w2855;
 wire w2855_n;
 wire w2857_n;
 wire w2860;
 wire w2860_n;
 wire w2862;
 wire w2862_n;
 wire w2863;
 wire w2867_n;
 wire w2871;
 wire w2875;
 wire w2879_n;
 wire w2880;
 wire w2881;
 wire w2885;
 wire w2889;
 wire w2893;
 wire w2897_n;
 wire w2898_n;
 wire w2902_n;
 wire w2906_n;
 wire w2910_n;
 wire w2914_n;
 wire w2915_n;
 wire w2919_n;
 wire w2923;
 wire w2927;
 wire w2931;
 wire w2933;
 wire w2937_n;
 wire w2941;
 wire w2945;
 wire w2949_n;
 wire w2950;
 wire w2954_n;
 wire w2958;
 wire w2962;
 wire w2966_n;
 wire w2967_n;
 wire w2971_n;
 wire w2975;
 wire w2979;
 wire w2983_n;
 wire w2984;
 wire w2985;
 wire w2989_n;
 wire w2993;
 wire w2997;
 wire w3001;
 wire w3002;
 wire w3006_n;
 wire w3010_n;
 wire w3014_n;
 wire w3018_n;
 wire w3019_n;
 wire w3023_n;
 wire w3027_n;
 wire w3031_n;
 wire w3035_n;
 wire w3036;
 wire w3037;
 wire w3041_n;
 wire w3045;
 wire w3049;
 wire w3053_n;
 wire w3054;
 wire w3055_n;
 wire w3059_n;
 wire w3063_n;
 wire w3067_n;
 wire w3071;
 wire w3075;
 wire w3076_n;
 wire w3080_n;
 wire w3084_n;
 wire w3088_n;
 wire w3092_n;
 wire w3093;
 wire w3094_n;
 wire w3098_n;
 wire w3102_n;
 wire w3106_n;
 wire w3110_n;
 wire w3111;
 wire w3112;
 wire w3116_n;
 wire w3118;
 wire w3120;
 wire w3124;
 wire w3128;
 wire w3132;
 wire w3133_n;
 wire w3137_n;
 wire w3141_n;
 wire w3145_n;
 wire w3149_n;
 wire w3150;
 wire w3151_n;
 wire w3155_n;
 wire w3159;
 wire w3163;
 wire w3167_n;
 wire w3168;
 wire w3169;
 wire w3173;
 wire w3177;
 wire w3181;
 wire w3185_n;
 wire w3186_n;
 wire w3190_n;
 wire w3194_n;
 wire w3198_n;
 wire w3202;
 wire w3203_n;
 wire w3204;
 wire w3208_n;
 wire w3212_n;
 wire w3216_n;
 wire w3220_n;
 wire w3221;
 wire w3225_n;
 wire w3229_n;
 wire w3233_n;
 wire w3237_n;
 wire w3238_n;
 wire w3242_n;
 wire w3246_n;
 wire w3250_n;
 wire w3254_n;
 wire w3255;
 wire w3256;
 wire w3260_n;
 wire w3264_n;
 wire w3268_n;
 wire w3272;
 wire w3273;
 wire w3277_n;
 wire w3281_n;
 wire w3285_n;
 wire w3289;
 wire w329;
 wire w3290;
 wire w3294_n;
 wire w3298;
 wire w3302;
 wire w3306;
 wire w3307_n;
 wire w3308;
 wire w330_n;
 wire w3312_n;
 wire w3316;
 wire w331_n;
 wire w3320;
 wire w3324_n;
 wire w3325;
 wire w3329_n;
 wire w3333;
 wire w3337;
 wire w3341_n;
 wire w3342;
 wire w3346;
 wire w3350;
 wire w3354;
 wire w3358_n;
 wire w3359;
 wire w3360;
 wire w3364_n;
 wire w3368;
 wire w3372;
 wire w3376;
 wire w3377;
 wire w338;
 wire w3381_n;
 wire w3385_n;
 wire w3389_n;
 wire w3393_n;
 wire w3394_n;
 wire w3398_n;
 wire w3402_n;
 wire w3406_n;
 wire w340_n;
 wire w341;
 wire w3410;
 wire w3411_n;
 wire w3412_n;
 wire w3416_n;
 wire w341_n;
 wire w3420_n;
 wire w3424_n;
 wire w3428;
 wire w3429_n;
 wire w342_n;
 wire w3430_n;
 wire w3434_n;
 wire w3438_n;
 wire w343_n;
 wire w3442_n;
 wire w3446;
 wire w3450;
 wire w3451_n;
 wire w3455_n;
 wire w3459_n;
 wire w345_n;
 wire w346;
 wire w3463_n;
 wire w3467_n;
 wire w3468;
 wire w3469_n;
 wire w3473_n;
 wire w3477;
 wire w348;
 wire w3481;
 wire w3485;
 wire w3486_n;
 wire w3487;
 wire w348_n;
 wire w3491;
 wire w3495;
 wire w3499;
 wire w349_n;
 wire w3503;
 wire w3504_n;
 wire w3508;
 wire w350_n;
 wire w3512;
 wire w3516;
 wire w3520;
 wire w3521_n;
 wire w3522;
 wire w3526;
 wire w3530;
 wire w3534_n;
 wire w3538;
 wire w3539;
 wire w353_n;
 wire w3543;
 wire w3547_n;
 wire w354_n;
 wire w3551_n;
 wire w3555;
 wire w3556_n;
 wire w355_n;
 wire w356;
 wire w3560;
 wire w3564;
 wire w3568;
 wire w356_n;
 wire w357;
 wire w3572;
 wire w3573_n;
 wire w3574;
 wire w3578;
 wire w358;
 wire w3582;
 wire w3586_n;
 wire w359;
 wire w3590;
 wire w3591;
 wire w3595;
 wire w3599_n;
 wire w3603_n;
 wire w3607;
 wire w3608_n;
 wire w360_n;
 wire w3612;
 wire w3616;
 wire w361_n;
 wire w362;
 wire w3620;
 wire w3624_n;
 wire w3625;
 wire w3626_n;
 wire w362_n;
 wire w363;
 wire w3630;
 wire w3634;
 wire w3638;
 wire w3642_n;
 wire w3643;
 wire w3644;
 wire w3648;
 wire w364_n;
 wire w3652_n;
 wire w3656_n;
 wire w3658;
 wire w365_n;
 wire w366;
 wire w3660;
 wire w3665;
 wire w3666;
 wire w366_n;
 wire w3673_n;
 wire w3674_n;
 wire w3681_n;
 wire w3682_n;
 wire w3684_n;
 wire w3685_n;
 wire w3689_n;
 wire w368_n;
 wire w369;
 wire w3690_n;
 wire w3697_n;
 wire w3698;
 wire w370;
 wire w3700;
 wire w3700_n;
 wire w3705_n;
 wire w3706_n;
 wire w3708;
 wire w370_n;
 wire w3713_n;
 wire w3714_n;
 wire w3716;
 wire w3721_n;
 wire w3722_n;
 wire w3723;
 wire w3729_n;
 wire w372_n;
 wire w3730_n;
 wire w3732;
 wire w3733_n;
 wire w3738_n;
 wire w375_n;
 wire w376;
 wire w377_n;
 wire w378_n;
 wire w379;
 wire w380;
 wire w381;
 wire w383_n;
 wire w386;
 wire w390_n;
 wire w391;
 wire w392_n;
 wire w393_n;
 wire w395_n;
 wire w398;
 wire w398_n;
 wire w399_n;
 wire w402;
 wire w402_n;
 wire w405;
 wire w406_n;
 wire w407;
 wire w408_n;
 wire w409_n;
 wire w410_n;
 wire w411_n;
 wire w412_n;
 wire w413_n;
 wire w414;
 wire w415_n;
 wire w416_n;
 wire w417_n;
 wire w418_n;
 wire w419;
 wire w419_n;
 wire w420_n;
 wire w421_n;
 wire w424_n;
 wire w425;
 wire w426;
 wire w426_n;
 wire w427;
 wire w427_n;
 wire w429_n;
 wire w430;
 wire w433_n;
 wire w434;
 wire w435;
 wire w436_n;
 wire w437_n;
 wire w439_n;
 wire w440_n;
 wire w441;
 wire w442;
 wire w442_n;
 wire w444;
 wire w444_n;
 wire w445_n;
 wire w446_n;
 wire w447_n;
 wire w449;
 wire w449_n;
 wire w451_n;
 wire w452_n;
 wire w453_n;
 wire w454;
 wire w455;
 wire w456;
 wire w456_n;
 wire w457_n;
 wire w459_n;
 wire w460_n;
 wire w462;
 wire w463_n;
 wire w464;
 wire w465;
 wire w466_n;
 wire w467_n;
 wire w468;
 wire w469_n;
 wire w470_n;
 wire w471_n;
 wire w474;
 wire w475;
 wire w475_n;
 wire w476_n;
 wire w477_n;
 wire w478_n;
 wire w479_n;
 wire w480_n;
 wire w482;
 wire w482_n;
 wire w483_n;
 wire w486_n;
 wire w489_n;
 wire w491_n;
 wire w492;
 wire w492_n;
 wire w493;
 wire w493_n;
 wire w497;
 wire w498_n;
 wire w499;
 wire w500;
 wire w500_n;
 wire w501;
 wire w504_n;
 wire w505_n;
 wire w506_n;
 wire w507;
 wire w508_n;
 wire w510_n;
 wire w512;
 wire w513;
 wire w515_n;
 wire w516_n;
 wire w517_n;
 wire w520_n;
 wire w521_n;
 wire w522_n;
 wire w523;
 wire w523_n;
 wire w524;
 wire w526;
 wire w527_n;
 wire w528_n;
 wire w529_n;
 wire w530;
 wire w531_n;
 wire w532_n;
 wire w533_n;
 wire w535_n;
 wire w537;
 wire w538_n;
 wire w539_n;
 wire w541_n;
 wire w544_n;
 wire w545;
 wire w547_n;
 wire w548;
 wire w549_n;
 wire w550_n;
 wire w551_n;
 wire w552_n;
 wire w553;
 wire w554;
 wire w558_n;
 wire w560_n;
 wire w561_n;
 wire w565_n;
 wire w566_n;
 wire w567_n;
 wire w568_n;
 wire w569;
 wire w569_n;
 wire w570_n;
 wire w573;
 wire w573_n;
 wire w574_n;
 wire w575_n;
 wire w576;
 wire w576_n;
 wire w577_n;
 wire w578_n;
 wire w580;
 wire w582_n;
 wire w584_n;
 wire w586_n;
 wire w587;
 wire w587_n;
 wire w588;
 wire w589_n;
 wire w590;
 wire w590_n;
 wire w592;
 wire w592_n;
 wire w594_n;
 wire w595;
 wire w595_n;
 wire w599;
 wire w600;
 wire w602;
 wire w602_n;
 wire w603_n;
 wire w604;
 wire w605_n;
 wire w607;
 wire w608_n;
 wire w609_n;
 wire w610_n;
 wire w611;
 wire w612_n;
 wire w613;
 wire w614_n;
 wire w615_n;
 wire w617_n;
 wire w618;
 wire w619;
 wire w620_n;
 wire w621;
 wire w621_n;
 wire w622_n;
 wire w623_n;
 wire w624_n;
 wire w626_n;
 wire w627;
 wire w629_n;
 wire w630_n;
 wire w632_n;
 wire w634_n;
 wire w636_n;
 wire w637;
 wire w638_n;
 wire w641_n;
 wire w643;
 wire w644;
 wire w645_n;
 wire w646;
 wire w647_n;
 wire w648_n;
 wire w649_n;
 wire w650_n;
 wire w652;
 wire w653;
 wire w654;
 wire w655;
 wire w656_n;
 wire w658_n;
 wire w659;
 wire w662;
 wire w664;
 wire w666;
 wire w667;
 wire w668;
 wire w671_n;
 wire w672;
 wire w672_n;
 wire w674;
 wire w675_n;
 wire w677_n;
 wire w679_n;
 wire w682_n;
 wire w684_n;
 wire w687_n;
 wire w688_n;
 wire w689_n;
 wire w690;
 wire w691;
 wire w691_n;
 wire w692_n;
 wire w693_n;
 wire w697_n;
 wire w698;
 wire w698_n;
 wire w699_n;
 wire w701_n;
 wire w702_n;
 wire w704_n;
 wire w705_n;
 wire w707_n;
 wire w708;
 wire w710_n;
 wire w711_n;
 wire w712;
 wire w714_n;
 wire w715_n;
 wire w716;
 wire w717;
 wire w718;
 wire w719_n;
 wire w723;
 wire w724;
 wire w725_n;
 wire w726_n;
 wire w727;
 wire w728;
 wire w728_n;
 wire w729_n;
 wire w730_n;
 wire w731_n;
 wire w735_n;
 wire w740_n;
 wire w741_n;
 wire w742_n;
 wire w743;
 wire w743_n;
 wire w744_n;
 wire w748_n;
 wire w750;
 wire w751_n;
 wire w752;
 wire w752_n;
 wire w753;
 wire w754_n;
 wire w755_n;
 wire w757;
 wire w758_n;
 wire w759_n;
 wire w760;
 wire w764_n;
 wire w766;
 wire w767_n;
 wire w771_n;
 wire w772_n;
 wire w773_n;
 wire w774;
 wire w776_n;
 wire w778_n;
 wire w780;
 wire w780_n;
 wire w782;
 wire w782_n;
 wire w783;
 wire w784;
 wire w786;
 wire w788;
 wire w789;
 wire w791_n;
 wire w793;
 wire w794_n;
 wire w795;
 wire w797;
 wire w799_n;
 wire w800;
 wire w801;
 wire w802;
 wire w809_n;
 wire w810;
 wire w812;
 wire w814;
 wire w815_n;
 wire w816;
 wire w817;
 wire w817_n;
 wire w819;
 wire w820;
 wire w820_n;
 wire w821;
 wire w822;
 wire w823;
 wire w824_n;
 wire w826;
 wire w826_n;
 wire w827_n;
 wire w829_n;
 wire w830;
 wire w831_n;
 wire w832_n;
 wire w835;
 wire w836_n;
 wire w837;
 wire w838;
 wire w840_n;
 wire w841_n;
 wire w842;
 wire w842_n;
 wire w843_n;
 wire w844;
 wire w845;
 wire w846_n;
 wire w847_n;
 wire w848_n;
 wire w849_n;
 wire w850;
 wire w851_n;
 wire w852_n;
 wire w855_n;
 wire w856;
 wire w857;
 wire w858;
 wire w859_n;
 wire w860;
 wire w861_n;
 wire w862;
 wire w864_n;
 wire w865;
 wire w868_n;
 wire w869_n;
 wire w870;
 wire w871;
 wire w871_n;
 wire w872_n;
 wire w873;
 wire w876;
 wire w876_n;
 wire w879_n;
 wire w882_n;
 wire w883_n;
 wire w884_n;
 wire w885_n;
 wire w886_n;
 wire w887;
 wire w888_n;
 wire w889_n;
 wire w890;
 wire w893;
 wire w894_n;
 wire w896_n;
 wire w897;
 wire w897_n;
 wire w899_n;
 wire w901_n;
 wire w903;
 wire w906;
 wire w907;
 wire w907_n;
 wire w909;
 wire w910_n;
 wire w911;
 wire w912;
 wire w914_n;
 wire w915;
 wire w916_n;
 wire w917;
 wire w919;
 wire w920_n;
 wire w921;
 wire w925_n;
 wire w926;
 wire w926_n;
 wire w927;
 wire w928_n;
 wire w929;
 wire w930;
 wire w931;
 wire w931_n;
 wire w935_n;
 wire w938_n;
 wire w939_n;
 wire w940;
 wire w943_n;
 wire w944;
 wire w944_n;
 wire w945_n;
 wire w946;
 wire w948_n;
 wire w949;
 wire w951;
 wire w954;
 wire w955_n;
 wire w956;
 wire w956_n;
 wire w958;
 wire w959;
 wire w960;
 wire w961_n;
 wire w963_n;
 wire w964_n;
 wire w965;
 wire w966_n;
 wire w968_n;
 wire w971_n;
 wire w972_n;
 wire w973;
 wire w974;
 wire w975_n;
 wire w977_n;
 wire w978_n;
 wire w981;
 wire w983_n;
 wire w988;
 wire w989;
 wire w990;
 wire w991;
 wire w992;
 wire w993;
 wire w995_n;
 wire w996_n;
 wire w997;
 wire w998;
 wire w999;

 sky130_fd_sc_hd__inv_1 u0 (.A(pixels[13]),
    .Y(n329));
 sky130_fd_sc_hd__inv_1 u1 (.A(pixels[78]),
    .Y(n330));
 sky130_fd_sc_hd__inv_1 u10 (.A(pixels[168]),
    .Y(n339));
 sky130_fd_sc_hd__nand2_1 u100 (.A(pixels[36]),
    .B(w402_n),
    .Y(w433_n));
 sky130_fd_sc_hd__inv_1 u1000 (.A(w1741_n),
    .Y(w1741));
 sky130_fd_sc_hd__fa_1 u1001 (.A(w1463),
    .B(w1465_n),
    .CIN(w1467),
    .COUT(w1748),
    .SUM(w1746_n));
 sky130_fd_sc_hd__fa_1 u1002 (.A(w1294_n),
    .B(w1468_n),
    .CIN(w1470_n),
    .COUT(w1753_n),
    .SUM(w1751_n));
 sky130_fd_sc_hd__fa_1 u1003 (.A(w1455_n),
    .B(w1456),
    .CIN(w1474),
    .COUT(w1758),
    .SUM(w1756_n));
 sky130_fd_sc_hd__fa_1 u1004 (.A(w1457_n),
    .B(w1460_n),
    .CIN(w1461_n),
    .COUT(w1763_n),
    .SUM(w1761_n));
 sky130_fd_sc_hd__fa_1 u1005 (.A(w1280_n),
    .B(w1462),
    .CIN(w1466_n),
    .COUT(w1768_n),
    .SUM(w1766));
 sky130_fd_sc_hd__fa_1 u1006 (.A(w1246_n),
    .B(w1469_n),
    .CIN(w1472_n),
    .COUT(w1773_n),
    .SUM(w1771_n));
 sky130_fd_sc_hd__fa_1 u1007 (.A(w1475_n),
    .B(w1477_n),
    .CIN(w1741),
    .COUT(w1778_n),
    .SUM(w1776));
 sky130_fd_sc_hd__fa_1 u1008 (.A(w1458_n),
    .B(w1464_n),
    .CIN(w1471_n),
    .COUT(w1783_n),
    .SUM(w1781_n));
 sky130_fd_sc_hd__fa_1 u1009 (.A(w1473_n),
    .B(w1476_n),
    .CIN(w1746_n),
    .COUT(w1788_n),
    .SUM(w1786_n));
 sky130_fd_sc_hd__xnor2_1 u101 (.A(pixels[63]),
    .B(w392_n),
    .Y(w434));
 sky130_fd_sc_hd__fa_1 u1010 (.A(w1751_n),
    .B(w1756_n),
    .CIN(w1761_n),
    .COUT(w1793_n),
    .SUM(w1791_n));
 sky130_fd_sc_hd__fa_2 u1011 (.A(w1766),
    .B(w1771_n),
    .CIN(w1776),
    .COUT(w1798),
    .SUM(w1796_n));
 sky130_fd_sc_hd__inv_1 u1012 (.A(w1796_n),
    .Y(w1796));
 sky130_fd_sc_hd__fa_1 u1013 (.A(w1781_n),
    .B(w1786_n),
    .CIN(w1791_n),
    .COUT(w1803_n),
    .SUM(w1801_n));
 sky130_fd_sc_hd__inv_2 u1014 (.A(w1801_n),
    .Y(w1801));
 sky130_fd_sc_hd__xnor2_2 u1015 (.A(w1796),
    .B(w1801),
    .Y(w1804_n));
 sky130_fd_sc_hd__clkbuf_1 u1016 (.A(w1804_n),
    .X(n1376));
 sky130_fd_sc_hd__nor2_1 u1017 (.A(w1796),
    .B(w1801),
    .Y(w1805_n));
 sky130_fd_sc_hd__xnor2_1 u1018 (.A(w1738),
    .B(w1743),
    .Y(w1806_n));
 sky130_fd_sc_hd__nand2_1 u1019 (.A(w1738),
    .B(w1743),
    .Y(w1807_n));
 sky130_fd_sc_hd__xor2_1 u102 (.A(pixels[147]),
    .B(pixels[164]),
    .X(w435));
 sky130_fd_sc_hd__fa_1 u1020 (.A(w1748),
    .B(w1753_n),
    .CIN(w1758),
    .COUT(w1812),
    .SUM(w1810_n));
 sky130_fd_sc_hd__fa_1 u1021 (.A(w1763_n),
    .B(w1768_n),
    .CIN(w1773_n),
    .COUT(w1817_n),
    .SUM(w1815_n));
 sky130_fd_sc_hd__fa_1 u1022 (.A(w1778_n),
    .B(w1783_n),
    .CIN(w1806_n),
    .COUT(w1822_n),
    .SUM(w1820_n));
 sky130_fd_sc_hd__fa_1 u1023 (.A(w1788_n),
    .B(w1793_n),
    .CIN(w1798),
    .COUT(w1827_n),
    .SUM(w1825));
 sky130_fd_sc_hd__fa_1 u1024 (.A(w1810_n),
    .B(w1815_n),
    .CIN(w1820_n),
    .COUT(w1832_n),
    .SUM(w1830_n));
 sky130_fd_sc_hd__fa_2 u1025 (.A(w1803_n),
    .B(w1805_n),
    .CIN(w1825),
    .COUT(w1837_n),
    .SUM(w1835));
 sky130_fd_sc_hd__ha_1 u1026 (.A(w1830_n),
    .B(w1835),
    .COUT(w1839),
    .SUM(w1838_n));
 sky130_fd_sc_hd__inv_1 u1027 (.A(w1838_n),
    .Y(w1838));
 sky130_fd_sc_hd__fa_1 u1028 (.A(w1807_n),
    .B(w1812),
    .CIN(w1817_n),
    .COUT(w1844_n),
    .SUM(w1842));
 sky130_fd_sc_hd__fa_1 u1029 (.A(w1822_n),
    .B(w1827_n),
    .CIN(w1842),
    .COUT(w1849_n),
    .SUM(w1847));
 sky130_fd_sc_hd__nor3_1 u103 (.A(pixels[234]),
    .B(pixels[248]),
    .C(pixels[278]),
    .Y(w436_n));
 sky130_fd_sc_hd__fa_2 u1030 (.A(w1832_n),
    .B(w1837_n),
    .CIN(w1847),
    .COUT(w1854_n),
    .SUM(w1852));
 sky130_fd_sc_hd__ha_1 u1031 (.A(w1839),
    .B(w1852),
    .COUT(w1856),
    .SUM(w1855));
 sky130_fd_sc_hd__inv_1 u1032 (.A(w1855),
    .Y(w1855_n));
 sky130_fd_sc_hd__fa_2 u1033 (.A(w1844_n),
    .B(w1849_n),
    .CIN(w1854_n),
    .COUT(w1861_n),
    .SUM(w1859_n));
 sky130_fd_sc_hd__ha_1 u1034 (.A(w1856),
    .B(w1859_n),
    .COUT(w1863),
    .SUM(w1862_n));
 sky130_fd_sc_hd__inv_2 u1035 (.A(w1862_n),
    .Y(w1862));
 sky130_fd_sc_hd__ha_1 u1036 (.A(w1861_n),
    .B(w1863),
    .COUT(w1865),
    .SUM(w1864_n));
 sky130_fd_sc_hd__inv_1 u1037 (.A(w1864_n),
    .Y(w1864));
 sky130_fd_sc_hd__nand2_1 u1038 (.A(w1861_n),
    .B(w1863),
    .Y(w1865_n));
 sky130_fd_sc_hd__xor2_1 u1039 (.A(w1028_n),
    .B(w1483),
    .X(w1866_n));
 sky130_fd_sc_hd__nor2_1 u104 (.A(pixels[201]),
    .B(pixels[202]),
    .Y(w437_n));
 sky130_fd_sc_hd__nand3_1 u1040 (.A(n336),
    .B(w995_n),
    .C(w1028_n),
    .Y(w1867));
 sky130_fd_sc_hd__fa_1 u1041 (.A(w1203_n),
    .B(w1247_n),
    .CIN(w1248_n),
    .COUT(w1872_n),
    .SUM(w1870_n));
 sky130_fd_sc_hd__fa_1 u1042 (.A(w1186),
    .B(w1478_n),
    .CIN(w1480_n),
    .COUT(w1877_n),
    .SUM(w1875));
 sky130_fd_sc_hd__fa_1 u1043 (.A(w1237),
    .B(w1482),
    .CIN(w1486_n),
    .COUT(w1882),
    .SUM(w1880_n));
 sky130_fd_sc_hd__fa_1 u1044 (.A(w1494),
    .B(w1496),
    .CIN(w1866_n),
    .COUT(w1887),
    .SUM(w1885_n));
 sky130_fd_sc_hd__fa_1 u1045 (.A(w1315_n),
    .B(w1485_n),
    .CIN(w1638_n),
    .COUT(w1892_n),
    .SUM(w1890_n));
 sky130_fd_sc_hd__fa_1 u1046 (.A(w1487),
    .B(w1490_n),
    .CIN(w1491_n),
    .COUT(w1897_n),
    .SUM(w1895));
 sky130_fd_sc_hd__fa_1 u1047 (.A(w1481),
    .B(w1498_n),
    .CIN(w1870_n),
    .COUT(w1902_n),
    .SUM(w1900));
 sky130_fd_sc_hd__fa_1 u1048 (.A(w1158_n),
    .B(w1488),
    .CIN(w1495),
    .COUT(w1907),
    .SUM(w1905_n));
 sky130_fd_sc_hd__fa_1 u1049 (.A(w1497),
    .B(w1875),
    .CIN(w1880_n),
    .COUT(w1912),
    .SUM(w1910_n));
 sky130_fd_sc_hd__nor2_2 u105 (.A(pixels[179]),
    .B(pixels[214]),
    .Y(w439_n));
 sky130_fd_sc_hd__fa_1 u1050 (.A(w1479),
    .B(w1492_n),
    .CIN(w1885_n),
    .COUT(w1917_n),
    .SUM(w1915));
 sky130_fd_sc_hd__fa_1 u1051 (.A(w1484_n),
    .B(w1890_n),
    .CIN(w1895),
    .COUT(w1922_n),
    .SUM(w1920));
 sky130_fd_sc_hd__fa_1 u1052 (.A(w1489),
    .B(w1493),
    .CIN(w1900),
    .COUT(w1927),
    .SUM(w1925));
 sky130_fd_sc_hd__fa_1 u1053 (.A(w1905_n),
    .B(w1910_n),
    .CIN(w1915),
    .COUT(w1932_n),
    .SUM(w1930));
 sky130_fd_sc_hd__fa_1 u1054 (.A(w1920),
    .B(w1925),
    .CIN(w1930),
    .COUT(w1937),
    .SUM(w1935));
 sky130_fd_sc_hd__fa_1 u1055 (.A(w1867),
    .B(w1872_n),
    .CIN(w1877_n),
    .COUT(w1942_n),
    .SUM(w1940));
 sky130_fd_sc_hd__fa_1 u1056 (.A(w1882),
    .B(w1887),
    .CIN(w1892_n),
    .COUT(w1947),
    .SUM(w1945_n));
 sky130_fd_sc_hd__fa_1 u1057 (.A(w1897_n),
    .B(w1902_n),
    .CIN(w1907),
    .COUT(w1952_n),
    .SUM(w1950));
 sky130_fd_sc_hd__fa_1 u1058 (.A(w1912),
    .B(w1917_n),
    .CIN(w1940),
    .COUT(w1957),
    .SUM(w1955_n));
 sky130_fd_sc_hd__fa_1 u1059 (.A(w1922_n),
    .B(w1927),
    .CIN(w1945_n),
    .COUT(w1962_n),
    .SUM(w1960));
 sky130_fd_sc_hd__xnor2_1 u106 (.A(pixels[63]),
    .B(pixels[66]),
    .Y(w440_n));
 sky130_fd_sc_hd__fa_1 u1060 (.A(w1932_n),
    .B(w1950),
    .CIN(w1955_n),
    .COUT(w1967_n),
    .SUM(w1965));
 sky130_fd_sc_hd__fa_1 u1061 (.A(w1937),
    .B(w1960),
    .CIN(w1965),
    .COUT(w1972),
    .SUM(w1970));
 sky130_fd_sc_hd__inv_1 u1062 (.A(w1970),
    .Y(w1970_n));
 sky130_fd_sc_hd__fa_1 u1063 (.A(w1942_n),
    .B(w1947),
    .CIN(w1952_n),
    .COUT(w1977_n),
    .SUM(w1975));
 sky130_fd_sc_hd__fa_1 u1064 (.A(w1957),
    .B(w1962_n),
    .CIN(w1975),
    .COUT(w1982),
    .SUM(w1980_n));
 sky130_fd_sc_hd__fa_1 u1065 (.A(w1967_n),
    .B(w1972),
    .CIN(w1980_n),
    .COUT(w1987_n),
    .SUM(w1985));
 sky130_fd_sc_hd__inv_1 u1066 (.A(w1985),
    .Y(w1985_n));
 sky130_fd_sc_hd__fa_1 u1067 (.A(w1977_n),
    .B(w1982),
    .CIN(w1987_n),
    .COUT(w1992_n),
    .SUM(w1990));
 sky130_fd_sc_hd__inv_1 u1068 (.A(w1990),
    .Y(w1990_n));
 sky130_fd_sc_hd__inv_1 u1069 (.A(w1992_n),
    .Y(w1992));
 sky130_fd_sc_hd__xor2_1 u107 (.A(pixels[177]),
    .B(pixels[227]),
    .X(w441));
 sky130_fd_sc_hd__fa_1 u1070 (.A(w1281),
    .B(w1399_n),
    .CIN(w1505),
    .COUT(w1997),
    .SUM(w1995_n));
 sky130_fd_sc_hd__fa_1 u1071 (.A(w1227_n),
    .B(w1379_n),
    .CIN(w1500),
    .COUT(w2002_n),
    .SUM(w2000));
 sky130_fd_sc_hd__inv_1 u1072 (.A(w2000),
    .Y(w2000_n));
 sky130_fd_sc_hd__fa_1 u1073 (.A(w1271),
    .B(w1501_n),
    .CIN(w1506_n),
    .COUT(w2007_n),
    .SUM(w2005));
 sky130_fd_sc_hd__fa_1 u1074 (.A(w1188_n),
    .B(w1278_n),
    .CIN(w1509_n),
    .COUT(w2012_n),
    .SUM(w2010_n));
 sky130_fd_sc_hd__fa_1 u1075 (.A(w1273),
    .B(w1502_n),
    .CIN(w1511_n),
    .COUT(w2017_n),
    .SUM(w2015));
 sky130_fd_sc_hd__fa_1 u1076 (.A(w1503),
    .B(w1504_n),
    .CIN(w1635_n),
    .COUT(w2022_n),
    .SUM(w2020));
 sky130_fd_sc_hd__fa_1 u1077 (.A(w1199),
    .B(w1514_n),
    .CIN(w1515_n),
    .COUT(w2027_n),
    .SUM(w2025));
 sky130_fd_sc_hd__fa_1 u1078 (.A(w1499_n),
    .B(w1516),
    .CIN(w1995_n),
    .COUT(w2032_n),
    .SUM(w2030));
 sky130_fd_sc_hd__fa_1 u1079 (.A(w1167_n),
    .B(w1507),
    .CIN(w1508_n),
    .COUT(w2037_n),
    .SUM(w2035));
 sky130_fd_sc_hd__nor2_1 u108 (.A(pixels[51]),
    .B(pixels[65]),
    .Y(w442_n));
 sky130_fd_sc_hd__fa_1 u1080 (.A(w1512),
    .B(w2000_n),
    .CIN(w2005),
    .COUT(w2042),
    .SUM(w2040_n));
 sky130_fd_sc_hd__fa_1 u1081 (.A(w1510_n),
    .B(w2010_n),
    .CIN(w2015),
    .COUT(w2047_n),
    .SUM(w2045));
 sky130_fd_sc_hd__fa_1 u1082 (.A(w2020),
    .B(w2025),
    .CIN(w2030),
    .COUT(w2052),
    .SUM(w2050));
 sky130_fd_sc_hd__inv_1 u1083 (.A(w2050),
    .Y(w2050_n));
 sky130_fd_sc_hd__fa_1 u1084 (.A(w2035),
    .B(w2040_n),
    .CIN(w2045),
    .COUT(w2057),
    .SUM(w2055_n));
 sky130_fd_sc_hd__inv_1 u1085 (.A(w2055_n),
    .Y(w2055));
 sky130_fd_sc_hd__xor2_2 u1086 (.A(w2050_n),
    .B(w2055),
    .X(w2058_n));
 sky130_fd_sc_hd__nand2_1 u1087 (.A(w2050_n),
    .B(w2055),
    .Y(w2059_n));
 sky130_fd_sc_hd__xnor2_1 u1088 (.A(w1997),
    .B(w2002_n),
    .Y(w2060));
 sky130_fd_sc_hd__nor2b_1 u1089 (.A(w2002_n),
    .B_N(w1997),
    .Y(w2061));
 sky130_fd_sc_hd__inv_1 u109 (.A(w442_n),
    .Y(w442));
 sky130_fd_sc_hd__fa_1 u1090 (.A(w2007_n),
    .B(w2012_n),
    .CIN(w2017_n),
    .COUT(w2066_n),
    .SUM(w2064_n));
 sky130_fd_sc_hd__fa_1 u1091 (.A(w2022_n),
    .B(w2027_n),
    .CIN(w2032_n),
    .COUT(w2071_n),
    .SUM(w2069_n));
 sky130_fd_sc_hd__fa_1 u1092 (.A(w2037_n),
    .B(w2042),
    .CIN(w2060),
    .COUT(w2076),
    .SUM(w2074_n));
 sky130_fd_sc_hd__fa_1 u1093 (.A(w2047_n),
    .B(w2052),
    .CIN(w2064_n),
    .COUT(w2081_n),
    .SUM(w2079));
 sky130_fd_sc_hd__fa_1 u1094 (.A(w2057),
    .B(w2069_n),
    .CIN(w2074_n),
    .COUT(w2086_n),
    .SUM(w2084));
 sky130_fd_sc_hd__fa_2 u1095 (.A(w2059_n),
    .B(w2079),
    .CIN(w2084),
    .COUT(w2091),
    .SUM(w2089_n));
 sky130_fd_sc_hd__inv_1 u1096 (.A(w2089_n),
    .Y(w2089));
 sky130_fd_sc_hd__fa_1 u1097 (.A(w2061),
    .B(w2066_n),
    .CIN(w2071_n),
    .COUT(w2096_n),
    .SUM(w2094));
 sky130_fd_sc_hd__fa_1 u1098 (.A(w2076),
    .B(w2081_n),
    .CIN(w2094),
    .COUT(w2101),
    .SUM(w2099_n));
 sky130_fd_sc_hd__fa_2 u1099 (.A(w2086_n),
    .B(w2091),
    .CIN(w2099_n),
    .COUT(w2106_n),
    .SUM(w2104));
 sky130_fd_sc_hd__inv_1 u11 (.A(pixels[169]),
    .Y(n340));
 sky130_fd_sc_hd__xor2_1 u110 (.A(pixels[295]),
    .B(pixels[317]),
    .X(w444));
 sky130_fd_sc_hd__inv_1 u1100 (.A(w2104),
    .Y(w2104_n));
 sky130_fd_sc_hd__fa_2 u1101 (.A(w2096_n),
    .B(w2101),
    .CIN(w2106_n),
    .COUT(w2111_n),
    .SUM(w2109));
 sky130_fd_sc_hd__inv_1 u1102 (.A(w2109),
    .Y(w2109_n));
 sky130_fd_sc_hd__inv_1 u1103 (.A(w2111_n),
    .Y(w2111));
 sky130_fd_sc_hd__ha_1 u1104 (.A(n339),
    .B(w1534),
    .COUT(w2113),
    .SUM(w2112_n));
 sky130_fd_sc_hd__fa_1 u1105 (.A(w1152_n),
    .B(w1522),
    .CIN(w1531_n),
    .COUT(w2118_n),
    .SUM(w2116));
 sky130_fd_sc_hd__fa_1 u1106 (.A(w1305),
    .B(w1312),
    .CIN(w1399_n),
    .COUT(w2123),
    .SUM(w2121_n));
 sky130_fd_sc_hd__fa_1 u1107 (.A(w1249_n),
    .B(w1412_n),
    .CIN(w2112_n),
    .COUT(w2128_n),
    .SUM(w2126_n));
 sky130_fd_sc_hd__fa_2 u1108 (.A(w1519_n),
    .B(w1523_n),
    .CIN(w1529_n),
    .COUT(w2133_n),
    .SUM(w2131_n));
 sky130_fd_sc_hd__fa_1 u1109 (.A(w1286_n),
    .B(w1517_n),
    .CIN(w2116),
    .COUT(w2138_n),
    .SUM(w2136));
 sky130_fd_sc_hd__inv_1 u111 (.A(w444),
    .Y(w444_n));
 sky130_fd_sc_hd__fa_1 u1110 (.A(w1532),
    .B(w1535_n),
    .CIN(w1538),
    .COUT(w2143),
    .SUM(w2141_n));
 sky130_fd_sc_hd__fa_2 u1111 (.A(w1518),
    .B(w2121_n),
    .CIN(w2126_n),
    .COUT(w2148_n),
    .SUM(w2146));
 sky130_fd_sc_hd__fa_1 u1112 (.A(w1528),
    .B(w1536_n),
    .CIN(w1537),
    .COUT(w2153),
    .SUM(w2151_n));
 sky130_fd_sc_hd__fa_1 u1113 (.A(w1520_n),
    .B(w1539_n),
    .CIN(w2131_n),
    .COUT(w2158_n),
    .SUM(w2156_n));
 sky130_fd_sc_hd__fa_1 u1114 (.A(w1524_n),
    .B(w1525_n),
    .CIN(w1527_n),
    .COUT(w2163_n),
    .SUM(w2161_n));
 sky130_fd_sc_hd__fa_1 u1115 (.A(w1530_n),
    .B(w1533),
    .CIN(w2136),
    .COUT(w2168),
    .SUM(w2166_n));
 sky130_fd_sc_hd__fa_1 u1116 (.A(w1521_n),
    .B(w1526_n),
    .CIN(w2141_n),
    .COUT(w2173_n),
    .SUM(w2171_n));
 sky130_fd_sc_hd__fa_2 u1117 (.A(w2146),
    .B(w2151_n),
    .CIN(w2156_n),
    .COUT(w2178_n),
    .SUM(w2176));
 sky130_fd_sc_hd__fa_2 u1118 (.A(w2161_n),
    .B(w2166_n),
    .CIN(w2171_n),
    .COUT(w2183_n),
    .SUM(w2181_n));
 sky130_fd_sc_hd__xnor2_4 u1119 (.A(w2176),
    .B(w2181_n),
    .Y(w2184));
 sky130_fd_sc_hd__nor2_1 u112 (.A(pixels[23]),
    .B(pixels[47]),
    .Y(w445_n));
 sky130_fd_sc_hd__clkbuf_1 u1120 (.A(w2184),
    .X(n1557));
 sky130_fd_sc_hd__or2_1 u1121 (.A(w2176),
    .B(w2181_n),
    .X(w2185_n));
 sky130_fd_sc_hd__fa_1 u1122 (.A(w2113),
    .B(w2118_n),
    .CIN(w2123),
    .COUT(w2190),
    .SUM(w2188_n));
 sky130_fd_sc_hd__fa_1 u1123 (.A(w2128_n),
    .B(w2133_n),
    .CIN(w2138_n),
    .COUT(w2195_n),
    .SUM(w2193_n));
 sky130_fd_sc_hd__fa_2 u1124 (.A(w2143),
    .B(w2148_n),
    .CIN(w2188_n),
    .COUT(w2200_n),
    .SUM(w2198));
 sky130_fd_sc_hd__fa_1 u1125 (.A(w2153),
    .B(w2158_n),
    .CIN(w2163_n),
    .COUT(w2205_n),
    .SUM(w2203));
 sky130_fd_sc_hd__fa_1 u1126 (.A(w2168),
    .B(w2173_n),
    .CIN(w2193_n),
    .COUT(w2210_n),
    .SUM(w2208));
 sky130_fd_sc_hd__fa_1 u1127 (.A(w2178_n),
    .B(w2198),
    .CIN(w2203),
    .COUT(w2215),
    .SUM(w2213_n));
 sky130_fd_sc_hd__inv_1 u1128 (.A(w2213_n),
    .Y(w2213));
 sky130_fd_sc_hd__fa_2 u1129 (.A(w2183_n),
    .B(w2185_n),
    .CIN(w2208),
    .COUT(w2220_n),
    .SUM(w2218));
 sky130_fd_sc_hd__nor3_4 u113 (.A(pixels[287]),
    .B(pixels[299]),
    .C(pixels[323]),
    .Y(w446_n));
 sky130_fd_sc_hd__inv_1 u1130 (.A(w2218),
    .Y(w2218_n));
 sky130_fd_sc_hd__ha_1 u1131 (.A(w2213),
    .B(w2218_n),
    .COUT(w2222),
    .SUM(w2221_n));
 sky130_fd_sc_hd__fa_1 u1132 (.A(w2190),
    .B(w2195_n),
    .CIN(w2200_n),
    .COUT(w2227_n),
    .SUM(w2225));
 sky130_fd_sc_hd__fa_1 u1133 (.A(w2205_n),
    .B(w2210_n),
    .CIN(w2225),
    .COUT(w2232_n),
    .SUM(w2230));
 sky130_fd_sc_hd__fa_2 u1134 (.A(w2215),
    .B(w2220_n),
    .CIN(w2230),
    .COUT(w2237),
    .SUM(w2235_n));
 sky130_fd_sc_hd__inv_1 u1135 (.A(w2235_n),
    .Y(w2235));
 sky130_fd_sc_hd__xor2_2 u1136 (.A(w2222),
    .B(w2235),
    .X(w2238));
 sky130_fd_sc_hd__clkbuf_1 u1137 (.A(w2238),
    .X(n1585));
 sky130_fd_sc_hd__nand2_1 u1138 (.A(w2222),
    .B(w2235),
    .Y(w2239_n));
 sky130_fd_sc_hd__fa_1 u1139 (.A(w2227_n),
    .B(w2232_n),
    .CIN(w2237),
    .COUT(w2244_n),
    .SUM(w2242));
 sky130_fd_sc_hd__xnor2_1 u114 (.A(pixels[269]),
    .B(pixels[315]),
    .Y(w447_n));
 sky130_fd_sc_hd__xor2_2 u1140 (.A(w2239_n),
    .B(w2242),
    .X(w2245_n));
 sky130_fd_sc_hd__clkbuf_1 u1141 (.A(w2245_n),
    .X(n1590));
 sky130_fd_sc_hd__nor2_1 u1142 (.A(w2239_n),
    .B(w2242),
    .Y(w2246));
 sky130_fd_sc_hd__xnor2_1 u1143 (.A(w2244_n),
    .B(w2246),
    .Y(w2247));
 sky130_fd_sc_hd__clkbuf_1 u1144 (.A(w2247),
    .X(n1593));
 sky130_fd_sc_hd__nor3_1 u1145 (.A(w2239_n),
    .B(w2242),
    .C(w2244_n),
    .Y(w2248));
 sky130_fd_sc_hd__buf_1 u1146 (.A(w2248),
    .X(n1595));
 sky130_fd_sc_hd__fa_1 u1147 (.A(w886_n),
    .B(w1223_n),
    .CIN(w1415),
    .COUT(w2253_n),
    .SUM(w2251));
 sky130_fd_sc_hd__fa_1 u1148 (.A(w1165_n),
    .B(w1168),
    .CIN(w1547),
    .COUT(w2258),
    .SUM(w2256_n));
 sky130_fd_sc_hd__fa_1 u1149 (.A(w1082),
    .B(w1174),
    .CIN(w1190_n),
    .COUT(w2263),
    .SUM(w2261_n));
 sky130_fd_sc_hd__nor2_2 u115 (.A(pixels[149]),
    .B(w435),
    .Y(w449_n));
 sky130_fd_sc_hd__fa_1 u1150 (.A(w1227_n),
    .B(w1252_n),
    .CIN(w1382_n),
    .COUT(w2268_n),
    .SUM(w2266_n));
 sky130_fd_sc_hd__fa_1 u1151 (.A(w1320_n),
    .B(w1387_n),
    .CIN(w1550_n),
    .COUT(w2273_n),
    .SUM(w2271_n));
 sky130_fd_sc_hd__fa_1 u1152 (.A(w1277),
    .B(w1540),
    .CIN(w2251),
    .COUT(w2278),
    .SUM(w2276));
 sky130_fd_sc_hd__fa_1 u1153 (.A(w1096_n),
    .B(w1546_n),
    .CIN(w1549_n),
    .COUT(w2283_n),
    .SUM(w2281_n));
 sky130_fd_sc_hd__fa_1 u1154 (.A(w1553),
    .B(w2256_n),
    .CIN(w2261_n),
    .COUT(w2288_n),
    .SUM(w2286));
 sky130_fd_sc_hd__fa_1 u1155 (.A(w1545_n),
    .B(w1552),
    .CIN(w1555),
    .COUT(w2293),
    .SUM(w2291_n));
 sky130_fd_sc_hd__fa_1 u1156 (.A(w1541_n),
    .B(w2266_n),
    .CIN(w2271_n),
    .COUT(w2298_n),
    .SUM(w2296_n));
 sky130_fd_sc_hd__fa_1 u1157 (.A(w1239_n),
    .B(w1542),
    .CIN(w2276),
    .COUT(w2303),
    .SUM(w2301_n));
 sky130_fd_sc_hd__fa_1 u1158 (.A(w1543_n),
    .B(w2281_n),
    .CIN(w2286),
    .COUT(w2308_n),
    .SUM(w2306));
 sky130_fd_sc_hd__fa_1 u1159 (.A(w1544),
    .B(w1548_n),
    .CIN(w2291_n),
    .COUT(w2313_n),
    .SUM(w2311));
 sky130_fd_sc_hd__inv_1 u116 (.A(w449_n),
    .Y(w449));
 sky130_fd_sc_hd__fa_1 u1160 (.A(w1642),
    .B(w2296_n),
    .CIN(w2301_n),
    .COUT(w2318_n),
    .SUM(w2316));
 sky130_fd_sc_hd__fa_1 u1161 (.A(w2306),
    .B(w2311),
    .CIN(w2316),
    .COUT(w2323),
    .SUM(w2321));
 sky130_fd_sc_hd__fa_1 u1162 (.A(w2253_n),
    .B(w2258),
    .CIN(w2263),
    .COUT(w2328),
    .SUM(w2326_n));
 sky130_fd_sc_hd__fa_1 u1163 (.A(w2268_n),
    .B(w2273_n),
    .CIN(w2278),
    .COUT(w2333_n),
    .SUM(w2331));
 sky130_fd_sc_hd__fa_1 u1164 (.A(w2283_n),
    .B(w2288_n),
    .CIN(w2326_n),
    .COUT(w2338_n),
    .SUM(w2336_n));
 sky130_fd_sc_hd__fa_1 u1165 (.A(w2293),
    .B(w2298_n),
    .CIN(w2303),
    .COUT(w2343),
    .SUM(w2341_n));
 sky130_fd_sc_hd__fa_1 u1166 (.A(w2308_n),
    .B(w2331),
    .CIN(w2336_n),
    .COUT(w2348_n),
    .SUM(w2346));
 sky130_fd_sc_hd__fa_1 u1167 (.A(w2313_n),
    .B(w2318_n),
    .CIN(w2341_n),
    .COUT(w2353_n),
    .SUM(w2351_n));
 sky130_fd_sc_hd__fa_1 u1168 (.A(w2323),
    .B(w2346),
    .CIN(w2351_n),
    .COUT(w2358),
    .SUM(w2356_n));
 sky130_fd_sc_hd__inv_1 u1169 (.A(w2356_n),
    .Y(w2356));
 sky130_fd_sc_hd__xnor2_1 u117 (.A(pixels[284]),
    .B(pixels[319]),
    .Y(w451_n));
 sky130_fd_sc_hd__fa_1 u1170 (.A(w2328),
    .B(w2333_n),
    .CIN(w2338_n),
    .COUT(w2363_n),
    .SUM(w2361));
 sky130_fd_sc_hd__fa_1 u1171 (.A(w2343),
    .B(w2348_n),
    .CIN(w2361),
    .COUT(w2368),
    .SUM(w2366_n));
 sky130_fd_sc_hd__fa_1 u1172 (.A(w2353_n),
    .B(w2358),
    .CIN(w2366_n),
    .COUT(w2373_n),
    .SUM(w2371));
 sky130_fd_sc_hd__inv_1 u1173 (.A(w2371),
    .Y(w2371_n));
 sky130_fd_sc_hd__fa_1 u1174 (.A(w2363_n),
    .B(w2368),
    .CIN(w2373_n),
    .COUT(w2378_n),
    .SUM(w2376));
 sky130_fd_sc_hd__inv_1 u1175 (.A(w2376),
    .Y(w2376_n));
 sky130_fd_sc_hd__inv_1 u1176 (.A(w2378_n),
    .Y(w2378));
 sky130_fd_sc_hd__fa_1 u1177 (.A(w460_n),
    .B(w1213),
    .CIN(w1569_n),
    .COUT(w2383_n),
    .SUM(w2381));
 sky130_fd_sc_hd__inv_1 u1178 (.A(w2383_n),
    .Y(w2383));
 sky130_fd_sc_hd__fa_1 u1179 (.A(w1175),
    .B(w1557_n),
    .CIN(w1564_n),
    .COUT(w2388_n),
    .SUM(w2386));
 sky130_fd_sc_hd__xnor2_1 u118 (.A(pixels[172]),
    .B(pixels[223]),
    .Y(w452_n));
 sky130_fd_sc_hd__fa_1 u1180 (.A(w1144_n),
    .B(w1356_n),
    .CIN(w2381),
    .COUT(w2393_n),
    .SUM(w2391));
 sky130_fd_sc_hd__fa_1 u1181 (.A(w1565_n),
    .B(w1566_n),
    .CIN(w1570),
    .COUT(w2398_n),
    .SUM(w2396));
 sky130_fd_sc_hd__fa_1 u1182 (.A(w1307),
    .B(w1567_n),
    .CIN(w1568),
    .COUT(w2403),
    .SUM(w2401_n));
 sky130_fd_sc_hd__fa_1 u1183 (.A(w1256_n),
    .B(w1572),
    .CIN(w1574),
    .COUT(w2408),
    .SUM(w2406_n));
 sky130_fd_sc_hd__fa_1 u1184 (.A(w1556),
    .B(w1576),
    .CIN(w2386),
    .COUT(w2413),
    .SUM(w2411));
 sky130_fd_sc_hd__fa_2 u1185 (.A(w1571_n),
    .B(w2391),
    .CIN(w2396),
    .COUT(w2418),
    .SUM(w2416_n));
 sky130_fd_sc_hd__fa_1 u1186 (.A(w1148),
    .B(w1558_n),
    .CIN(w1562_n),
    .COUT(w2423_n),
    .SUM(w2421));
 sky130_fd_sc_hd__fa_2 u1187 (.A(w1575),
    .B(w2401_n),
    .CIN(w2406_n),
    .COUT(w2428_n),
    .SUM(w2426));
 sky130_fd_sc_hd__fa_1 u1188 (.A(w1559_n),
    .B(w1561_n),
    .CIN(w1640),
    .COUT(w2433_n),
    .SUM(w2431));
 sky130_fd_sc_hd__fa_1 u1189 (.A(w1563_n),
    .B(w1573),
    .CIN(w2411),
    .COUT(w2438),
    .SUM(w2436_n));
 sky130_fd_sc_hd__a21oi_1 u119 (.A1(pixels[203]),
    .A2(w426),
    .B1(pixels[233]),
    .Y(w453_n));
 sky130_fd_sc_hd__fa_2 u1190 (.A(w2416_n),
    .B(w2421),
    .CIN(w2426),
    .COUT(w2443),
    .SUM(w2441_n));
 sky130_fd_sc_hd__fa_2 u1191 (.A(w2431),
    .B(w2436_n),
    .CIN(w2441_n),
    .COUT(w2448_n),
    .SUM(w2446));
 sky130_fd_sc_hd__inv_1 u1192 (.A(w2446),
    .Y(w2446_n));
 sky130_fd_sc_hd__xor2_1 u1193 (.A(w2383),
    .B(w2388_n),
    .X(w2449_n));
 sky130_fd_sc_hd__nand2b_1 u1194 (.A_N(w2388_n),
    .B(w2383),
    .Y(w2450_n));
 sky130_fd_sc_hd__fa_1 u1195 (.A(w2393_n),
    .B(w2398_n),
    .CIN(w2403),
    .COUT(w2455_n),
    .SUM(w2453));
 sky130_fd_sc_hd__fa_1 u1196 (.A(w2408),
    .B(w2413),
    .CIN(w2449_n),
    .COUT(w2460),
    .SUM(w2458_n));
 sky130_fd_sc_hd__fa_1 u1197 (.A(w2418),
    .B(w2423_n),
    .CIN(w2428_n),
    .COUT(w2465_n),
    .SUM(w2463));
 sky130_fd_sc_hd__fa_1 u1198 (.A(w2433_n),
    .B(w2438),
    .CIN(w2453),
    .COUT(w2470),
    .SUM(w2468_n));
 sky130_fd_sc_hd__fa_2 u1199 (.A(w2443),
    .B(w2458_n),
    .CIN(w2463),
    .COUT(w2475),
    .SUM(w2473_n));
 sky130_fd_sc_hd__inv_1 u12 (.A(pixels[193]),
    .Y(n341));
 sky130_fd_sc_hd__or3_4 u120 (.A(pixels[11]),
    .B(pixels[23]),
    .C(pixels[33]),
    .X(w454));
 sky130_fd_sc_hd__fa_2 u1200 (.A(w2448_n),
    .B(w2468_n),
    .CIN(w2473_n),
    .COUT(w2480_n),
    .SUM(w2478_n));
 sky130_fd_sc_hd__inv_1 u1201 (.A(w2478_n),
    .Y(w2478));
 sky130_fd_sc_hd__fa_1 u1202 (.A(w2450_n),
    .B(w2455_n),
    .CIN(w2460),
    .COUT(w2485_n),
    .SUM(w2483));
 sky130_fd_sc_hd__fa_1 u1203 (.A(w2465_n),
    .B(w2470),
    .CIN(w2483),
    .COUT(w2490),
    .SUM(w2488_n));
 sky130_fd_sc_hd__fa_2 u1204 (.A(w2475),
    .B(w2480_n),
    .CIN(w2488_n),
    .COUT(w2495_n),
    .SUM(w2493));
 sky130_fd_sc_hd__inv_1 u1205 (.A(w2493),
    .Y(w2493_n));
 sky130_fd_sc_hd__fa_2 u1206 (.A(w2485_n),
    .B(w2490),
    .CIN(w2495_n),
    .COUT(w2500_n),
    .SUM(w2498));
 sky130_fd_sc_hd__inv_4 u1207 (.A(w2498),
    .Y(w2498_n));
 sky130_fd_sc_hd__inv_1 u1208 (.A(w2500_n),
    .Y(w2500));
 sky130_fd_sc_hd__fa_1 u1209 (.A(w906),
    .B(w956_n),
    .CIN(w1322_n),
    .COUT(w2505_n),
    .SUM(w2503));
 sky130_fd_sc_hd__nand2_4 u121 (.A(w421_n),
    .B(w446_n),
    .Y(w455));
 sky130_fd_sc_hd__inv_1 u1210 (.A(w2503),
    .Y(w2503_n));
 sky130_fd_sc_hd__fa_1 u1211 (.A(w848_n),
    .B(w1377_n),
    .CIN(w1587_n),
    .COUT(w2510_n),
    .SUM(w2508_n));
 sky130_fd_sc_hd__inv_1 u1212 (.A(w2508_n),
    .Y(w2508));
 sky130_fd_sc_hd__fa_2 u1213 (.A(w1578),
    .B(w1637_n),
    .CIN(w2503_n),
    .COUT(w2515_n),
    .SUM(w2513));
 sky130_fd_sc_hd__fa_1 u1214 (.A(w1186),
    .B(w1361_n),
    .CIN(w1584),
    .COUT(w2520),
    .SUM(w2518_n));
 sky130_fd_sc_hd__inv_1 u1215 (.A(w2518_n),
    .Y(w2518));
 sky130_fd_sc_hd__inv_1 u1216 (.A(w2520),
    .Y(w2520_n));
 sky130_fd_sc_hd__fa_1 u1217 (.A(w1230_n),
    .B(w1286_n),
    .CIN(w1588),
    .COUT(w2525_n),
    .SUM(w2523));
 sky130_fd_sc_hd__fa_1 u1218 (.A(w1390),
    .B(w1579_n),
    .CIN(w1580),
    .COUT(w2530),
    .SUM(w2528_n));
 sky130_fd_sc_hd__fa_1 u1219 (.A(w1581_n),
    .B(w1582_n),
    .CIN(w1583),
    .COUT(w2535_n),
    .SUM(w2533));
 sky130_fd_sc_hd__nor2_2 u122 (.A(pixels[5]),
    .B(pixels[7]),
    .Y(w456_n));
 sky130_fd_sc_hd__fa_1 u1220 (.A(w1314),
    .B(w1594_n),
    .CIN(w2508),
    .COUT(w2540),
    .SUM(w2538_n));
 sky130_fd_sc_hd__fa_1 u1221 (.A(w1318_n),
    .B(w1589),
    .CIN(w1590),
    .COUT(w2545),
    .SUM(w2543_n));
 sky130_fd_sc_hd__fa_1 u1222 (.A(w1591),
    .B(w1592_n),
    .CIN(w2513),
    .COUT(w2550),
    .SUM(w2548_n));
 sky130_fd_sc_hd__fa_1 u1223 (.A(w1585_n),
    .B(w2518),
    .CIN(w2523),
    .COUT(w2555),
    .SUM(w2553_n));
 sky130_fd_sc_hd__fa_1 u1224 (.A(w2528_n),
    .B(w2533),
    .CIN(w2538_n),
    .COUT(w2560_n),
    .SUM(w2558));
 sky130_fd_sc_hd__fa_1 u1225 (.A(w1586_n),
    .B(w1593_n),
    .CIN(w2543_n),
    .COUT(w2565_n),
    .SUM(w2563_n));
 sky130_fd_sc_hd__fa_1 u1226 (.A(w2548_n),
    .B(w2553_n),
    .CIN(w2558),
    .COUT(w2570_n),
    .SUM(w2568));
 sky130_fd_sc_hd__xnor2_2 u1227 (.A(w2563_n),
    .B(w2568),
    .Y(w2571));
 sky130_fd_sc_hd__clkbuf_1 u1228 (.A(w2571),
    .X(n1741));
 sky130_fd_sc_hd__or2_0 u1229 (.A(w2563_n),
    .B(w2568),
    .X(w2572_n));
 sky130_fd_sc_hd__inv_1 u123 (.A(w456_n),
    .Y(w456));
 sky130_fd_sc_hd__xor2_1 u1230 (.A(w2505_n),
    .B(w2510_n),
    .X(w2573));
 sky130_fd_sc_hd__nor2_1 u1231 (.A(w2505_n),
    .B(w2510_n),
    .Y(w2574));
 sky130_fd_sc_hd__fa_1 u1232 (.A(w2515_n),
    .B(w2520_n),
    .CIN(w2525_n),
    .COUT(w2579_n),
    .SUM(w2577_n));
 sky130_fd_sc_hd__fa_1 u1233 (.A(w2530),
    .B(w2535_n),
    .CIN(w2540),
    .COUT(w2584),
    .SUM(w2582_n));
 sky130_fd_sc_hd__fa_1 u1234 (.A(w2545),
    .B(w2550),
    .CIN(w2573),
    .COUT(w2589),
    .SUM(w2587));
 sky130_fd_sc_hd__fa_1 u1235 (.A(w2555),
    .B(w2560_n),
    .CIN(w2577_n),
    .COUT(w2594_n),
    .SUM(w2592));
 sky130_fd_sc_hd__fa_1 u1236 (.A(w2565_n),
    .B(w2582_n),
    .CIN(w2587),
    .COUT(w2599_n),
    .SUM(w2597));
 sky130_fd_sc_hd__fa_2 u1237 (.A(w2570_n),
    .B(w2572_n),
    .CIN(w2592),
    .COUT(w2604_n),
    .SUM(w2602));
 sky130_fd_sc_hd__xor2_2 u1238 (.A(w2597),
    .B(w2602),
    .X(w2605));
 sky130_fd_sc_hd__inv_1 u1239 (.A(w2605),
    .Y(w2605_n));
 sky130_fd_sc_hd__nor2_1 u124 (.A(pixels[159]),
    .B(w370),
    .Y(w457_n));
 sky130_fd_sc_hd__nor2_1 u1240 (.A(w2597),
    .B(w2602),
    .Y(w2606_n));
 sky130_fd_sc_hd__fa_1 u1241 (.A(w2574),
    .B(w2579_n),
    .CIN(w2584),
    .COUT(w2611),
    .SUM(w2609_n));
 sky130_fd_sc_hd__fa_1 u1242 (.A(w2589),
    .B(w2594_n),
    .CIN(w2609_n),
    .COUT(w2616_n),
    .SUM(w2614));
 sky130_fd_sc_hd__fa_2 u1243 (.A(w2599_n),
    .B(w2604_n),
    .CIN(w2614),
    .COUT(w2621_n),
    .SUM(w2619));
 sky130_fd_sc_hd__xnor2_2 u1244 (.A(w2606_n),
    .B(w2619),
    .Y(w2622));
 sky130_fd_sc_hd__inv_1 u1245 (.A(w2622),
    .Y(w2622_n));
 sky130_fd_sc_hd__nor3_1 u1246 (.A(w2597),
    .B(w2602),
    .C(w2619),
    .Y(w2623_n));
 sky130_fd_sc_hd__fa_2 u1247 (.A(w2611),
    .B(w2616_n),
    .CIN(w2621_n),
    .COUT(w2628_n),
    .SUM(w2626));
 sky130_fd_sc_hd__xnor2_2 u1248 (.A(w2623_n),
    .B(w2626),
    .Y(w2629));
 sky130_fd_sc_hd__buf_6 u1249 (.A(w2629),
    .X(n1772));
 sky130_fd_sc_hd__nor3_4 u125 (.A(pixels[255]),
    .B(pixels[268]),
    .C(pixels[269]),
    .Y(w459_n));
 sky130_fd_sc_hd__inv_1 u1250 (.A(n1772),
    .Y(w2629_n));
 sky130_fd_sc_hd__nor2b_1 u1251 (.A(w2626),
    .B_N(w2623_n),
    .Y(w2630_n));
 sky130_fd_sc_hd__xor2_1 u1252 (.A(w2628_n),
    .B(w2630_n),
    .X(w2631));
 sky130_fd_sc_hd__inv_1 u1253 (.A(w2631),
    .Y(w2631_n));
 sky130_fd_sc_hd__nor2b_2 u1254 (.A(w2628_n),
    .B_N(w2630_n),
    .Y(w2632));
 sky130_fd_sc_hd__inv_1 u1255 (.A(w2632),
    .Y(w2632_n));
 sky130_fd_sc_hd__fa_1 u1256 (.A(w362),
    .B(w1269_n),
    .CIN(w1367),
    .COUT(w2637),
    .SUM(w2635_n));
 sky130_fd_sc_hd__fa_1 u1257 (.A(w832_n),
    .B(w1191),
    .CIN(w1276),
    .COUT(w2642),
    .SUM(w2640_n));
 sky130_fd_sc_hd__fa_1 u1258 (.A(w1602),
    .B(w1605),
    .CIN(w2635_n),
    .COUT(w2647),
    .SUM(w2645_n));
 sky130_fd_sc_hd__fa_1 u1259 (.A(w1604),
    .B(w1606_n),
    .CIN(w1608_n),
    .COUT(w2652_n),
    .SUM(w2650));
 sky130_fd_sc_hd__clkbuf_1 u126 (.A(w459_n),
    .X(n455));
 sky130_fd_sc_hd__fa_1 u1260 (.A(w1610_n),
    .B(w1611_n),
    .CIN(w2640_n),
    .COUT(w2657_n),
    .SUM(w2655_n));
 sky130_fd_sc_hd__fa_1 u1261 (.A(w1407_n),
    .B(w1603),
    .CIN(w1641_n),
    .COUT(w2662_n),
    .SUM(w2660));
 sky130_fd_sc_hd__fa_1 u1262 (.A(w1275_n),
    .B(w1607_n),
    .CIN(w1609_n),
    .COUT(w2667_n),
    .SUM(w2665_n));
 sky130_fd_sc_hd__fa_1 u1263 (.A(w1596_n),
    .B(w1612_n),
    .CIN(w2645_n),
    .COUT(w2672_n),
    .SUM(w2670_n));
 sky130_fd_sc_hd__fa_1 u1264 (.A(w1600_n),
    .B(w1601_n),
    .CIN(w2650),
    .COUT(w2677_n),
    .SUM(w2675));
 sky130_fd_sc_hd__fa_1 u1265 (.A(w1595_n),
    .B(w1597_n),
    .CIN(w2655_n),
    .COUT(w2682_n),
    .SUM(w2680_n));
 sky130_fd_sc_hd__fa_1 u1266 (.A(w1598_n),
    .B(w2660),
    .CIN(w2665_n),
    .COUT(w2687_n),
    .SUM(w2685));
 sky130_fd_sc_hd__fa_1 u1267 (.A(w2670_n),
    .B(w2675),
    .CIN(w2680_n),
    .COUT(w2692_n),
    .SUM(w2690));
 sky130_fd_sc_hd__xor2_1 u1268 (.A(w2685),
    .B(w2690),
    .X(w2693));
 sky130_fd_sc_hd__inv_1 u1269 (.A(w2693),
    .Y(w2693_n));
 sky130_fd_sc_hd__nor2_1 u127 (.A(pixels[100]),
    .B(w442),
    .Y(w460_n));
 sky130_fd_sc_hd__nor2_1 u1270 (.A(w2685),
    .B(w2690),
    .Y(w2694_n));
 sky130_fd_sc_hd__ha_1 u1271 (.A(w2637),
    .B(w2642),
    .COUT(w2696),
    .SUM(w2695));
 sky130_fd_sc_hd__fa_1 u1272 (.A(w2647),
    .B(w2652_n),
    .CIN(w2657_n),
    .COUT(w2701_n),
    .SUM(w2699));
 sky130_fd_sc_hd__fa_1 u1273 (.A(w2662_n),
    .B(w2667_n),
    .CIN(w2695),
    .COUT(w2706_n),
    .SUM(w2704));
 sky130_fd_sc_hd__fa_1 u1274 (.A(w2672_n),
    .B(w2677_n),
    .CIN(w2699),
    .COUT(w2711_n),
    .SUM(w2709));
 sky130_fd_sc_hd__fa_1 u1275 (.A(w2682_n),
    .B(w2687_n),
    .CIN(w2704),
    .COUT(w2716_n),
    .SUM(w2714));
 sky130_fd_sc_hd__fa_1 u1276 (.A(w2692_n),
    .B(w2709),
    .CIN(w2714),
    .COUT(w2721),
    .SUM(w2719_n));
 sky130_fd_sc_hd__inv_1 u1277 (.A(w2719_n),
    .Y(w2719));
 sky130_fd_sc_hd__xnor2_1 u1278 (.A(w2694_n),
    .B(w2719),
    .Y(w2722));
 sky130_fd_sc_hd__inv_1 u1279 (.A(w2722),
    .Y(w2722_n));
 sky130_fd_sc_hd__or3_4 u128 (.A(pixels[307]),
    .B(pixels[308]),
    .C(pixels[325]),
    .X(w462));
 sky130_fd_sc_hd__nand2_1 u1280 (.A(w2694_n),
    .B(w2719),
    .Y(w2723_n));
 sky130_fd_sc_hd__fa_1 u1281 (.A(w2696),
    .B(w2701_n),
    .CIN(w2706_n),
    .COUT(w2728_n),
    .SUM(w2726));
 sky130_fd_sc_hd__fa_1 u1282 (.A(w2711_n),
    .B(w2716_n),
    .CIN(w2726),
    .COUT(w2733_n),
    .SUM(w2731));
 sky130_fd_sc_hd__fa_1 u1283 (.A(w2721),
    .B(w2723_n),
    .CIN(w2731),
    .COUT(w2738),
    .SUM(w2736_n));
 sky130_fd_sc_hd__inv_1 u1284 (.A(w2736_n),
    .Y(w2736));
 sky130_fd_sc_hd__fa_1 u1285 (.A(w2728_n),
    .B(w2733_n),
    .CIN(w2738),
    .COUT(w2743_n),
    .SUM(w2741));
 sky130_fd_sc_hd__inv_1 u1286 (.A(w2741),
    .Y(w2741_n));
 sky130_fd_sc_hd__inv_1 u1287 (.A(w2743_n),
    .Y(w2743));
 sky130_fd_sc_hd__fa_1 u1288 (.A(w1170),
    .B(w1234_n),
    .CIN(w1623_n),
    .COUT(w2748_n),
    .SUM(w2746));
 sky130_fd_sc_hd__fa_1 u1289 (.A(w1340_n),
    .B(w1615),
    .CIN(w1627),
    .COUT(w2753),
    .SUM(w2751_n));
 sky130_fd_sc_hd__nor2_1 u129 (.A(pixels[25]),
    .B(pixels[26]),
    .Y(w463_n));
 sky130_fd_sc_hd__fa_1 u1290 (.A(w1286_n),
    .B(w1619_n),
    .CIN(w1620),
    .COUT(w2758_n),
    .SUM(w2756));
 sky130_fd_sc_hd__fa_1 u1291 (.A(w1157),
    .B(w1240),
    .CIN(w1283),
    .COUT(w2763),
    .SUM(w2761));
 sky130_fd_sc_hd__fa_1 u1292 (.A(w1134),
    .B(w1296_n),
    .CIN(w1621_n),
    .COUT(w2768_n),
    .SUM(w2766));
 sky130_fd_sc_hd__fa_1 u1293 (.A(w1625),
    .B(w1630),
    .CIN(w2746),
    .COUT(w2773),
    .SUM(w2771));
 sky130_fd_sc_hd__fa_1 u1294 (.A(w1613),
    .B(w1614),
    .CIN(w1616),
    .COUT(w2778),
    .SUM(w2776));
 sky130_fd_sc_hd__inv_1 u1295 (.A(w2778),
    .Y(w2778_n));
 sky130_fd_sc_hd__fa_1 u1296 (.A(w1205_n),
    .B(w1622),
    .CIN(w1626),
    .COUT(w2783),
    .SUM(w2781_n));
 sky130_fd_sc_hd__inv_1 u1297 (.A(w2783),
    .Y(w2783_n));
 sky130_fd_sc_hd__fa_1 u1298 (.A(w2751_n),
    .B(w2756),
    .CIN(w2761),
    .COUT(w2788),
    .SUM(w2786_n));
 sky130_fd_sc_hd__fa_1 u1299 (.A(w1617_n),
    .B(w1624),
    .CIN(w2766),
    .COUT(w2793),
    .SUM(w2791_n));
 sky130_fd_sc_hd__inv_1 u13 (.A(pixels[228]),
    .Y(n342));
 sky130_fd_sc_hd__nor2_1 u130 (.A(w416_n),
    .B(w439_n),
    .Y(w464));
 sky130_fd_sc_hd__fa_1 u1300 (.A(w1618_n),
    .B(w1628_n),
    .CIN(w2771),
    .COUT(w2798_n),
    .SUM(w2796));
 sky130_fd_sc_hd__fa_1 u1301 (.A(w1629),
    .B(w2776),
    .CIN(w2781_n),
    .COUT(w2803),
    .SUM(w2801_n));
 sky130_fd_sc_hd__inv_1 u1302 (.A(w2803),
    .Y(w2803_n));
 sky130_fd_sc_hd__fa_1 u1303 (.A(w2786_n),
    .B(w2791_n),
    .CIN(w2796),
    .COUT(w2808_n),
    .SUM(w2806));
 sky130_fd_sc_hd__inv_1 u1304 (.A(w2806),
    .Y(w2806_n));
 sky130_fd_sc_hd__xnor2_2 u1305 (.A(w2801_n),
    .B(w2806_n),
    .Y(w2809_n));
 sky130_fd_sc_hd__clkbuf_1 u1306 (.A(w2809_n),
    .X(n1864));
 sky130_fd_sc_hd__nand2_1 u1307 (.A(w2801_n),
    .B(w2806_n),
    .Y(w2810));
 sky130_fd_sc_hd__ha_1 u1308 (.A(w2748_n),
    .B(w2753),
    .COUT(w2812),
    .SUM(w2811_n));
 sky130_fd_sc_hd__fa_1 u1309 (.A(w2758_n),
    .B(w2763),
    .CIN(w2768_n),
    .COUT(w2817_n),
    .SUM(w2815));
 sky130_fd_sc_hd__xor2_1 u131 (.A(pixels[81]),
    .B(pixels[83]),
    .X(w465));
 sky130_fd_sc_hd__fa_1 u1310 (.A(w2773),
    .B(w2778_n),
    .CIN(w2783_n),
    .COUT(w2822_n),
    .SUM(w2820));
 sky130_fd_sc_hd__fa_1 u1311 (.A(w2788),
    .B(w2793),
    .CIN(w2811_n),
    .COUT(w2827),
    .SUM(w2825_n));
 sky130_fd_sc_hd__fa_1 u1312 (.A(w2798_n),
    .B(w2803_n),
    .CIN(w2815),
    .COUT(w2832_n),
    .SUM(w2830));
 sky130_fd_sc_hd__fa_1 u1313 (.A(w2808_n),
    .B(w2820),
    .CIN(w2825_n),
    .COUT(w2837_n),
    .SUM(w2835));
 sky130_fd_sc_hd__fa_1 u1314 (.A(w2810),
    .B(w2830),
    .CIN(w2835),
    .COUT(w2842),
    .SUM(w2840));
 sky130_fd_sc_hd__inv_1 u1315 (.A(w2840),
    .Y(w2840_n));
 sky130_fd_sc_hd__fa_1 u1316 (.A(w2812),
    .B(w2817_n),
    .CIN(w2822_n),
    .COUT(w2847_n),
    .SUM(w2845));
 sky130_fd_sc_hd__fa_1 u1317 (.A(w2827),
    .B(w2832_n),
    .CIN(w2845),
    .COUT(w2852),
    .SUM(w2850_n));
 sky130_fd_sc_hd__fa_1 u1318 (.A(w2837_n),
    .B(w2842),
    .CIN(w2850_n),
    .COUT(w2857_n),
    .SUM(w2855));
 sky130_fd_sc_hd__inv_1 u1319 (.A(w2855),
    .Y(w2855_n));
 sky130_fd_sc_hd__nor2_1 u132 (.A(pixels[149]),
    .B(pixels[167]),
    .Y(w466_n));
 sky130_fd_sc_hd__fa_1 u1320 (.A(w2847_n),
    .B(w2852),
    .CIN(w2857_n),
    .COUT(w2862_n),
    .SUM(w2860));
 sky130_fd_sc_hd__inv_1 u1321 (.A(w2860),
    .Y(w2860_n));
 sky130_fd_sc_hd__inv_1 u1322 (.A(w2862_n),
    .Y(w2862));
 sky130_fd_sc_hd__nor2_1 u1323 (.A(w1693),
    .B(n1376),
    .Y(w2863));
 sky130_fd_sc_hd__maj3_1 u1324 (.A(w1717_n),
    .B(w1838_n),
    .C(w2863),
    .X(w2867_n));
 sky130_fd_sc_hd__maj3_1 u1325 (.A(n1340),
    .B(w1855),
    .C(w2867_n),
    .X(w2871));
 sky130_fd_sc_hd__maj3_1 u1326 (.A(w1731),
    .B(w1862_n),
    .C(w2871),
    .X(w2875));
 sky130_fd_sc_hd__maj3_1 u1327 (.A(w1733_n),
    .B(w1864_n),
    .C(w2875),
    .X(w2879_n));
 sky130_fd_sc_hd__nor2_1 u1328 (.A(w1865),
    .B(w2879_n),
    .Y(w2880));
 sky130_fd_sc_hd__nor2b_1 u1329 (.A(w1693),
    .B_N(w1935),
    .Y(w2881));
 sky130_fd_sc_hd__nor2_1 u133 (.A(pixels[270]),
    .B(pixels[272]),
    .Y(w467_n));
 sky130_fd_sc_hd__maj3_1 u1330 (.A(w1717_n),
    .B(w1970),
    .C(w2881),
    .X(w2885));
 sky130_fd_sc_hd__maj3_1 u1331 (.A(w1727),
    .B(w1985),
    .C(w2885),
    .X(w2889));
 sky130_fd_sc_hd__maj3_1 u1332 (.A(w1731),
    .B(w1990),
    .C(w2889),
    .X(w2893));
 sky130_fd_sc_hd__maj3_1 u1333 (.A(w1733_n),
    .B(w1992_n),
    .C(w2893),
    .X(w2897_n));
 sky130_fd_sc_hd__nor2b_1 u1334 (.A(w1693),
    .B_N(w2058_n),
    .Y(w2898_n));
 sky130_fd_sc_hd__maj3_1 u1335 (.A(w1717_n),
    .B(w2089),
    .C(w2898_n),
    .X(w2902_n));
 sky130_fd_sc_hd__maj3_1 u1336 (.A(w1727),
    .B(w2104_n),
    .C(w2902_n),
    .X(w2906_n));
 sky130_fd_sc_hd__maj3_1 u1337 (.A(w1731),
    .B(w2109_n),
    .C(w2906_n),
    .X(w2910_n));
 sky130_fd_sc_hd__maj3_1 u1338 (.A(w1733_n),
    .B(w2111),
    .C(w2910_n),
    .X(w2914_n));
 sky130_fd_sc_hd__nor2_1 u1339 (.A(w1693),
    .B(n1557),
    .Y(w2915_n));
 sky130_fd_sc_hd__xor2_1 u134 (.A(pixels[178]),
    .B(pixels[213]),
    .X(w468));
 sky130_fd_sc_hd__maj3_1 u1340 (.A(w1717_n),
    .B(w2221_n),
    .C(w2915_n),
    .X(w2919_n));
 sky130_fd_sc_hd__maj3_1 u1341 (.A(n1340),
    .B(n1585),
    .C(w2919_n),
    .X(w2923));
 sky130_fd_sc_hd__maj3_1 u1342 (.A(w1731),
    .B(n1590),
    .C(w2923),
    .X(w2927));
 sky130_fd_sc_hd__maj3_1 u1343 (.A(w1733_n),
    .B(n1593),
    .C(w2927),
    .X(w2931));
 sky130_fd_sc_hd__nor2b_1 u1344 (.A(w1693),
    .B_N(w2321),
    .Y(w2933));
 sky130_fd_sc_hd__maj3_1 u1345 (.A(w1717_n),
    .B(w2356_n),
    .C(w2933),
    .X(w2937_n));
 sky130_fd_sc_hd__maj3_1 u1346 (.A(w1727),
    .B(w2371),
    .C(w2937_n),
    .X(w2941));
 sky130_fd_sc_hd__maj3_1 u1347 (.A(w1731),
    .B(w2376),
    .C(w2941),
    .X(w2945));
 sky130_fd_sc_hd__maj3_1 u1348 (.A(w1733_n),
    .B(w2378_n),
    .C(w2945),
    .X(w2949_n));
 sky130_fd_sc_hd__nor2_1 u1349 (.A(w1693),
    .B(w2446_n),
    .Y(w2950));
 sky130_fd_sc_hd__xnor2_1 u135 (.A(w343_n),
    .B(w456_n),
    .Y(w469_n));
 sky130_fd_sc_hd__maj3_1 u1350 (.A(w1717_n),
    .B(w2478_n),
    .C(w2950),
    .X(w2954_n));
 sky130_fd_sc_hd__maj3_1 u1351 (.A(w1727),
    .B(w2493),
    .C(w2954_n),
    .X(w2958));
 sky130_fd_sc_hd__maj3_1 u1352 (.A(w1731),
    .B(w2498),
    .C(w2958),
    .X(w2962));
 sky130_fd_sc_hd__maj3_1 u1353 (.A(w1733_n),
    .B(w2500_n),
    .C(w2962),
    .X(w2966_n));
 sky130_fd_sc_hd__nor2_1 u1354 (.A(w1693),
    .B(n1741),
    .Y(w2967_n));
 sky130_fd_sc_hd__maj3_1 u1355 (.A(w1717_n),
    .B(w2605),
    .C(w2967_n),
    .X(w2971_n));
 sky130_fd_sc_hd__maj3_1 u1356 (.A(w1727),
    .B(w2622),
    .C(w2971_n),
    .X(w2975));
 sky130_fd_sc_hd__maj3_1 u1357 (.A(w1731),
    .B(w2629),
    .C(w2975),
    .X(w2979));
 sky130_fd_sc_hd__maj3_1 u1358 (.A(w1733_n),
    .B(w2631_n),
    .C(w2979),
    .X(w2983_n));
 sky130_fd_sc_hd__nor2_1 u1359 (.A(w2632),
    .B(w2983_n),
    .Y(w2984));
 sky130_fd_sc_hd__nor3_1 u136 (.A(pixels[86]),
    .B(pixels[123]),
    .C(pixels[124]),
    .Y(w470_n));
 sky130_fd_sc_hd__nor2_1 u1360 (.A(w1693),
    .B(w2693_n),
    .Y(w2985));
 sky130_fd_sc_hd__maj3_1 u1361 (.A(w1717_n),
    .B(w2722_n),
    .C(w2985),
    .X(w2989_n));
 sky130_fd_sc_hd__maj3_1 u1362 (.A(w1727),
    .B(w2736),
    .C(w2989_n),
    .X(w2993));
 sky130_fd_sc_hd__maj3_1 u1363 (.A(w1731),
    .B(w2741_n),
    .C(w2993),
    .X(w2997));
 sky130_fd_sc_hd__maj3_1 u1364 (.A(w1733_n),
    .B(w2743),
    .C(w2997),
    .X(w3001));
 sky130_fd_sc_hd__nor2_1 u1365 (.A(w1693),
    .B(n1864),
    .Y(w3002));
 sky130_fd_sc_hd__maj3_1 u1366 (.A(w1717_n),
    .B(w2840_n),
    .C(w3002),
    .X(w3006_n));
 sky130_fd_sc_hd__maj3_1 u1367 (.A(w1727),
    .B(w2855_n),
    .C(w3006_n),
    .X(w3010_n));
 sky130_fd_sc_hd__maj3_1 u1368 (.A(w1731),
    .B(w2860_n),
    .C(w3010_n),
    .X(w3014_n));
 sky130_fd_sc_hd__maj3_1 u1369 (.A(w1733_n),
    .B(w2862),
    .C(w3014_n),
    .X(w3018_n));
 sky130_fd_sc_hd__xnor2_1 u137 (.A(pixels[50]),
    .B(pixels[52]),
    .Y(w471_n));
 sky130_fd_sc_hd__nand2_1 u1370 (.A(n1376),
    .B(w1935),
    .Y(w3019_n));
 sky130_fd_sc_hd__maj3_1 u1371 (.A(w1838_n),
    .B(w1970_n),
    .C(w3019_n),
    .X(w3023_n));
 sky130_fd_sc_hd__maj3_1 u1372 (.A(w1855),
    .B(w1985_n),
    .C(w3023_n),
    .X(w3027_n));
 sky130_fd_sc_hd__maj3_1 u1373 (.A(w1862_n),
    .B(w1990_n),
    .C(w3027_n),
    .X(w3031_n));
 sky130_fd_sc_hd__maj3_1 u1374 (.A(w1864_n),
    .B(w1992),
    .C(w3031_n),
    .X(w3035_n));
 sky130_fd_sc_hd__nor2_1 u1375 (.A(w1865),
    .B(w3035_n),
    .Y(w3036));
 sky130_fd_sc_hd__nand2_1 u1376 (.A(w1804_n),
    .B(w2058_n),
    .Y(w3037));
 sky130_fd_sc_hd__maj3_1 u1377 (.A(w1838_n),
    .B(w2089_n),
    .C(w3037),
    .X(w3041_n));
 sky130_fd_sc_hd__maj3_1 u1378 (.A(w1855),
    .B(w2104),
    .C(w3041_n),
    .X(w3045));
 sky130_fd_sc_hd__maj3_1 u1379 (.A(w1862_n),
    .B(w2109),
    .C(w3045),
    .X(w3049));
 sky130_fd_sc_hd__xnor2_1 u138 (.A(pixels[200]),
    .B(w331_n),
    .Y(w474));
 sky130_fd_sc_hd__maj3_1 u1380 (.A(w1864_n),
    .B(w2111_n),
    .C(w3049),
    .X(w3053_n));
 sky130_fd_sc_hd__nor2_1 u1381 (.A(w1865),
    .B(w3053_n),
    .Y(w3054));
 sky130_fd_sc_hd__nor2b_1 u1382 (.A(n1557),
    .B_N(w1804_n),
    .Y(w3055_n));
 sky130_fd_sc_hd__maj3_2 u1383 (.A(w1838),
    .B(w2221_n),
    .C(w3055_n),
    .X(w3059_n));
 sky130_fd_sc_hd__maj3_2 u1384 (.A(w1855_n),
    .B(n1585),
    .C(w3059_n),
    .X(w3063_n));
 sky130_fd_sc_hd__maj3_2 u1385 (.A(w1862),
    .B(n1590),
    .C(w3063_n),
    .X(w3067_n));
 sky130_fd_sc_hd__maj3_2 u1386 (.A(w1864),
    .B(n1593),
    .C(w3067_n),
    .X(w3071));
 sky130_fd_sc_hd__maj3_2 u1387 (.A(w1865_n),
    .B(n1595),
    .C(w3071),
    .X(w3075));
 sky130_fd_sc_hd__nand2_1 u1388 (.A(w1804_n),
    .B(w2321),
    .Y(w3076_n));
 sky130_fd_sc_hd__maj3_1 u1389 (.A(w1838_n),
    .B(w2356),
    .C(w3076_n),
    .X(w3080_n));
 sky130_fd_sc_hd__nor2b_1 u139 (.A(pixels[50]),
    .B_N(pixels[12]),
    .Y(w475));
 sky130_fd_sc_hd__maj3_1 u1390 (.A(w1855),
    .B(w2371_n),
    .C(w3080_n),
    .X(w3084_n));
 sky130_fd_sc_hd__maj3_1 u1391 (.A(w1862_n),
    .B(w2376_n),
    .C(w3084_n),
    .X(w3088_n));
 sky130_fd_sc_hd__maj3_1 u1392 (.A(w1864_n),
    .B(w2378),
    .C(w3088_n),
    .X(w3092_n));
 sky130_fd_sc_hd__nor2_1 u1393 (.A(w1865),
    .B(w3092_n),
    .Y(w3093));
 sky130_fd_sc_hd__nand2_1 u1394 (.A(w1804_n),
    .B(w2446),
    .Y(w3094_n));
 sky130_fd_sc_hd__maj3_1 u1395 (.A(w1838_n),
    .B(w2478),
    .C(w3094_n),
    .X(w3098_n));
 sky130_fd_sc_hd__maj3_1 u1396 (.A(w1855),
    .B(w2493_n),
    .C(w3098_n),
    .X(w3102_n));
 sky130_fd_sc_hd__maj3_1 u1397 (.A(w1862_n),
    .B(w2498_n),
    .C(w3102_n),
    .X(w3106_n));
 sky130_fd_sc_hd__maj3_2 u1398 (.A(w1864_n),
    .B(w2500),
    .C(w3106_n),
    .X(w3110_n));
 sky130_fd_sc_hd__nor2_1 u1399 (.A(w1865),
    .B(w3110_n),
    .Y(w3111));
 sky130_fd_sc_hd__inv_1 u14 (.A(pixels[237]),
    .Y(n343));
 sky130_fd_sc_hd__inv_1 u140 (.A(w475),
    .Y(w475_n));
 sky130_fd_sc_hd__nand2b_1 u1400 (.A_N(n1741),
    .B(w1804_n),
    .Y(w3112));
 sky130_fd_sc_hd__maj3_1 u1401 (.A(w1838_n),
    .B(w2605_n),
    .C(w3112),
    .X(w3116_n));
 sky130_fd_sc_hd__a21oi_1 u1402 (.A1(w1855),
    .A2(w2622_n),
    .B1(w3116_n),
    .Y(w3118));
 sky130_fd_sc_hd__o21bai_1 u1403 (.A1(w1855),
    .A2(w2622_n),
    .B1_N(w3118),
    .Y(w3120));
 sky130_fd_sc_hd__maj3_1 u1404 (.A(w1862),
    .B(n1772),
    .C(w3120),
    .X(w3124));
 sky130_fd_sc_hd__maj3_1 u1405 (.A(w1864),
    .B(w2631_n),
    .C(w3124),
    .X(w3128));
 sky130_fd_sc_hd__maj3_2 u1406 (.A(w1865_n),
    .B(w2632),
    .C(w3128),
    .X(w3132));
 sky130_fd_sc_hd__nand2_1 u1407 (.A(w1804_n),
    .B(w2693),
    .Y(w3133_n));
 sky130_fd_sc_hd__maj3_1 u1408 (.A(w1838_n),
    .B(w2722),
    .C(w3133_n),
    .X(w3137_n));
 sky130_fd_sc_hd__maj3_1 u1409 (.A(w1855),
    .B(w2736_n),
    .C(w3137_n),
    .X(w3141_n));
 sky130_fd_sc_hd__o21ai_0 u141 (.A1(pixels[10]),
    .A2(pixels[31]),
    .B1(w398),
    .Y(w476_n));
 sky130_fd_sc_hd__maj3_1 u1410 (.A(w1862_n),
    .B(w2741),
    .C(w3141_n),
    .X(w3145_n));
 sky130_fd_sc_hd__maj3_1 u1411 (.A(w1864_n),
    .B(w2743_n),
    .C(w3145_n),
    .X(w3149_n));
 sky130_fd_sc_hd__nor2_1 u1412 (.A(w1865),
    .B(w3149_n),
    .Y(w3150));
 sky130_fd_sc_hd__nand2b_1 u1413 (.A_N(n1864),
    .B(w1804_n),
    .Y(w3151_n));
 sky130_fd_sc_hd__maj3_1 u1414 (.A(w1838_n),
    .B(w2840),
    .C(w3151_n),
    .X(w3155_n));
 sky130_fd_sc_hd__maj3_1 u1415 (.A(w1855),
    .B(w2855),
    .C(w3155_n),
    .X(w3159));
 sky130_fd_sc_hd__maj3_1 u1416 (.A(w1862_n),
    .B(w2860),
    .C(w3159),
    .X(w3163));
 sky130_fd_sc_hd__maj3_1 u1417 (.A(w1864_n),
    .B(w2862_n),
    .C(w3163),
    .X(w3167_n));
 sky130_fd_sc_hd__nor2_1 u1418 (.A(w1865),
    .B(w3167_n),
    .Y(w3168));
 sky130_fd_sc_hd__nand2b_1 u1419 (.A_N(w1935),
    .B(w2058_n),
    .Y(w3169));
 sky130_fd_sc_hd__xnor2_1 u142 (.A(pixels[96]),
    .B(pixels[99]),
    .Y(w477_n));
 sky130_fd_sc_hd__maj3_1 u1420 (.A(w1970),
    .B(w2089_n),
    .C(w3169),
    .X(w3173));
 sky130_fd_sc_hd__maj3_1 u1421 (.A(w1985),
    .B(w2104),
    .C(w3173),
    .X(w3177));
 sky130_fd_sc_hd__maj3_1 u1422 (.A(w1990),
    .B(w2109),
    .C(w3177),
    .X(w3181));
 sky130_fd_sc_hd__maj3_1 u1423 (.A(w1992_n),
    .B(w2111_n),
    .C(w3181),
    .X(w3185_n));
 sky130_fd_sc_hd__nor2_1 u1424 (.A(w1935),
    .B(w2184),
    .Y(w3186_n));
 sky130_fd_sc_hd__maj3_1 u1425 (.A(w1970_n),
    .B(w2221_n),
    .C(w3186_n),
    .X(w3190_n));
 sky130_fd_sc_hd__maj3_1 u1426 (.A(w1985_n),
    .B(w2238),
    .C(w3190_n),
    .X(w3194_n));
 sky130_fd_sc_hd__maj3_1 u1427 (.A(w1990_n),
    .B(w2245_n),
    .C(w3194_n),
    .X(w3198_n));
 sky130_fd_sc_hd__maj3_1 u1428 (.A(w1992),
    .B(n1593),
    .C(w3198_n),
    .X(w3202));
 sky130_fd_sc_hd__nor2_1 u1429 (.A(n1595),
    .B(w3202),
    .Y(w3203_n));
 sky130_fd_sc_hd__nor2_1 u143 (.A(pixels[67]),
    .B(w391),
    .Y(w478_n));
 sky130_fd_sc_hd__nor2b_1 u1430 (.A(w1935),
    .B_N(w2321),
    .Y(w3204));
 sky130_fd_sc_hd__maj3_1 u1431 (.A(w1970_n),
    .B(w2356_n),
    .C(w3204),
    .X(w3208_n));
 sky130_fd_sc_hd__maj3_1 u1432 (.A(w1985_n),
    .B(w2371),
    .C(w3208_n),
    .X(w3212_n));
 sky130_fd_sc_hd__maj3_1 u1433 (.A(w1990_n),
    .B(w2376),
    .C(w3212_n),
    .X(w3216_n));
 sky130_fd_sc_hd__maj3_1 u1434 (.A(w1992),
    .B(w2378_n),
    .C(w3216_n),
    .X(w3220_n));
 sky130_fd_sc_hd__nor2_1 u1435 (.A(w1935),
    .B(w2446_n),
    .Y(w3221));
 sky130_fd_sc_hd__maj3_1 u1436 (.A(w1970_n),
    .B(w2478_n),
    .C(w3221),
    .X(w3225_n));
 sky130_fd_sc_hd__maj3_1 u1437 (.A(w1985_n),
    .B(w2493),
    .C(w3225_n),
    .X(w3229_n));
 sky130_fd_sc_hd__maj3_1 u1438 (.A(w1990_n),
    .B(w2498),
    .C(w3229_n),
    .X(w3233_n));
 sky130_fd_sc_hd__maj3_1 u1439 (.A(w1992),
    .B(w2500_n),
    .C(w3233_n),
    .X(w3237_n));
 sky130_fd_sc_hd__nor3_1 u144 (.A(pixels[299]),
    .B(pixels[323]),
    .C(pixels[324]),
    .Y(w479_n));
 sky130_fd_sc_hd__nor2_1 u1440 (.A(w1935),
    .B(w2571),
    .Y(w3238_n));
 sky130_fd_sc_hd__maj3_1 u1441 (.A(w1970_n),
    .B(w2605),
    .C(w3238_n),
    .X(w3242_n));
 sky130_fd_sc_hd__maj3_1 u1442 (.A(w1985_n),
    .B(w2622),
    .C(w3242_n),
    .X(w3246_n));
 sky130_fd_sc_hd__maj3_1 u1443 (.A(w1990_n),
    .B(w2629),
    .C(w3246_n),
    .X(w3250_n));
 sky130_fd_sc_hd__maj3_1 u1444 (.A(w1992),
    .B(w2631_n),
    .C(w3250_n),
    .X(w3254_n));
 sky130_fd_sc_hd__nor2_1 u1445 (.A(w2632),
    .B(w3254_n),
    .Y(w3255));
 sky130_fd_sc_hd__nor2_1 u1446 (.A(w1935),
    .B(w2693_n),
    .Y(w3256));
 sky130_fd_sc_hd__maj3_1 u1447 (.A(w1970_n),
    .B(w2722_n),
    .C(w3256),
    .X(w3260_n));
 sky130_fd_sc_hd__maj3_1 u1448 (.A(w1985_n),
    .B(w2736),
    .C(w3260_n),
    .X(w3264_n));
 sky130_fd_sc_hd__maj3_1 u1449 (.A(w1990_n),
    .B(w2741_n),
    .C(w3264_n),
    .X(w3268_n));
 sky130_fd_sc_hd__nor2_1 u145 (.A(pixels[263]),
    .B(pixels[275]),
    .Y(w480_n));
 sky130_fd_sc_hd__maj3_1 u1450 (.A(w1992),
    .B(w2743),
    .C(w3268_n),
    .X(w3272));
 sky130_fd_sc_hd__nor2_1 u1451 (.A(w1935),
    .B(w2809_n),
    .Y(w3273));
 sky130_fd_sc_hd__maj3_1 u1452 (.A(w1970_n),
    .B(w2840_n),
    .C(w3273),
    .X(w3277_n));
 sky130_fd_sc_hd__maj3_1 u1453 (.A(w1985_n),
    .B(w2855_n),
    .C(w3277_n),
    .X(w3281_n));
 sky130_fd_sc_hd__maj3_1 u1454 (.A(w1990_n),
    .B(w2860_n),
    .C(w3281_n),
    .X(w3285_n));
 sky130_fd_sc_hd__maj3_1 u1455 (.A(w1992),
    .B(w2862),
    .C(w3285_n),
    .X(w3289));
 sky130_fd_sc_hd__nor2_1 u1456 (.A(w2058_n),
    .B(w2184),
    .Y(w3290));
 sky130_fd_sc_hd__maj3_1 u1457 (.A(w2089_n),
    .B(w2221_n),
    .C(w3290),
    .X(w3294_n));
 sky130_fd_sc_hd__maj3_1 u1458 (.A(w2104),
    .B(w2238),
    .C(w3294_n),
    .X(w3298));
 sky130_fd_sc_hd__maj3_1 u1459 (.A(w2109),
    .B(w2245_n),
    .C(w3298),
    .X(w3302));
 sky130_fd_sc_hd__nor3_2 u146 (.A(pixels[113]),
    .B(pixels[127]),
    .C(pixels[144]),
    .Y(w482_n));
 sky130_fd_sc_hd__maj3_1 u1460 (.A(w2111_n),
    .B(w2247),
    .C(w3302),
    .X(w3306));
 sky130_fd_sc_hd__nor2_1 u1461 (.A(n1595),
    .B(w3306),
    .Y(w3307_n));
 sky130_fd_sc_hd__nor2b_1 u1462 (.A(w2058_n),
    .B_N(w2321),
    .Y(w3308));
 sky130_fd_sc_hd__maj3_1 u1463 (.A(w2089_n),
    .B(w2356_n),
    .C(w3308),
    .X(w3312_n));
 sky130_fd_sc_hd__maj3_1 u1464 (.A(w2104),
    .B(w2371),
    .C(w3312_n),
    .X(w3316));
 sky130_fd_sc_hd__maj3_1 u1465 (.A(w2109),
    .B(w2376),
    .C(w3316),
    .X(w3320));
 sky130_fd_sc_hd__maj3_1 u1466 (.A(w2111_n),
    .B(w2378_n),
    .C(w3320),
    .X(w3324_n));
 sky130_fd_sc_hd__nor2_1 u1467 (.A(w2058_n),
    .B(w2446_n),
    .Y(w3325));
 sky130_fd_sc_hd__maj3_1 u1468 (.A(w2089_n),
    .B(w2478_n),
    .C(w3325),
    .X(w3329_n));
 sky130_fd_sc_hd__maj3_1 u1469 (.A(w2104),
    .B(w2493),
    .C(w3329_n),
    .X(w3333));
 sky130_fd_sc_hd__inv_2 u147 (.A(w482_n),
    .Y(w482));
 sky130_fd_sc_hd__maj3_2 u1470 (.A(w2109),
    .B(w2498),
    .C(w3333),
    .X(w3337));
 sky130_fd_sc_hd__maj3_2 u1471 (.A(w2111_n),
    .B(w2500_n),
    .C(w3337),
    .X(w3341_n));
 sky130_fd_sc_hd__nor2_1 u1472 (.A(w2058_n),
    .B(w2571),
    .Y(w3342));
 sky130_fd_sc_hd__maj3_1 u1473 (.A(w2089_n),
    .B(w2605),
    .C(w3342),
    .X(w3346));
 sky130_fd_sc_hd__maj3_1 u1474 (.A(w2104),
    .B(w2622),
    .C(w3346),
    .X(w3350));
 sky130_fd_sc_hd__maj3_1 u1475 (.A(w2109),
    .B(w2629),
    .C(w3350),
    .X(w3354));
 sky130_fd_sc_hd__maj3_1 u1476 (.A(w2111_n),
    .B(w2631_n),
    .C(w3354),
    .X(w3358_n));
 sky130_fd_sc_hd__nor2_2 u1477 (.A(w2632),
    .B(w3358_n),
    .Y(w3359));
 sky130_fd_sc_hd__nor2_1 u1478 (.A(w2058_n),
    .B(w2693_n),
    .Y(w3360));
 sky130_fd_sc_hd__maj3_1 u1479 (.A(w2089_n),
    .B(w2722_n),
    .C(w3360),
    .X(w3364_n));
 sky130_fd_sc_hd__nor2_1 u148 (.A(pixels[221]),
    .B(pixels[222]),
    .Y(w483_n));
 sky130_fd_sc_hd__maj3_1 u1480 (.A(w2104),
    .B(w2736),
    .C(w3364_n),
    .X(w3368));
 sky130_fd_sc_hd__maj3_1 u1481 (.A(w2109),
    .B(w2741_n),
    .C(w3368),
    .X(w3372));
 sky130_fd_sc_hd__maj3_1 u1482 (.A(w2111_n),
    .B(w2743),
    .C(w3372),
    .X(w3376));
 sky130_fd_sc_hd__nor2_1 u1483 (.A(w2058_n),
    .B(w2809_n),
    .Y(w3377));
 sky130_fd_sc_hd__maj3_1 u1484 (.A(w2089_n),
    .B(w2840_n),
    .C(w3377),
    .X(w3381_n));
 sky130_fd_sc_hd__maj3_1 u1485 (.A(w2104),
    .B(w2855_n),
    .C(w3381_n),
    .X(w3385_n));
 sky130_fd_sc_hd__maj3_1 u1486 (.A(w2109),
    .B(w2860_n),
    .C(w3385_n),
    .X(w3389_n));
 sky130_fd_sc_hd__maj3_1 u1487 (.A(w2111_n),
    .B(w2862),
    .C(w3389_n),
    .X(w3393_n));
 sky130_fd_sc_hd__nand2_1 u1488 (.A(w2184),
    .B(w2321),
    .Y(w3394_n));
 sky130_fd_sc_hd__maj3_1 u1489 (.A(w2221_n),
    .B(w2356),
    .C(w3394_n),
    .X(w3398_n));
 sky130_fd_sc_hd__nand2_1 u149 (.A(pixels[135]),
    .B(w356),
    .Y(w486_n));
 sky130_fd_sc_hd__maj3_1 u1490 (.A(w2238),
    .B(w2371_n),
    .C(w3398_n),
    .X(w3402_n));
 sky130_fd_sc_hd__maj3_1 u1491 (.A(w2245_n),
    .B(w2376_n),
    .C(w3402_n),
    .X(w3406_n));
 sky130_fd_sc_hd__maj3_1 u1492 (.A(w2247),
    .B(w2378),
    .C(w3406_n),
    .X(w3410));
 sky130_fd_sc_hd__nor2_1 u1493 (.A(w2248),
    .B(w3410),
    .Y(w3411_n));
 sky130_fd_sc_hd__nand2_1 u1494 (.A(w2184),
    .B(w2446),
    .Y(w3412_n));
 sky130_fd_sc_hd__maj3_1 u1495 (.A(w2221_n),
    .B(w2478),
    .C(w3412_n),
    .X(w3416_n));
 sky130_fd_sc_hd__maj3_1 u1496 (.A(w2238),
    .B(w2493_n),
    .C(w3416_n),
    .X(w3420_n));
 sky130_fd_sc_hd__maj3_1 u1497 (.A(w2245_n),
    .B(w2498_n),
    .C(w3420_n),
    .X(w3424_n));
 sky130_fd_sc_hd__maj3_1 u1498 (.A(w2247),
    .B(w2500),
    .C(w3424_n),
    .X(w3428));
 sky130_fd_sc_hd__nor2_1 u1499 (.A(w2248),
    .B(w3428),
    .Y(w3429_n));
 sky130_fd_sc_hd__inv_1 u15 (.A(pixels[238]),
    .Y(n344));
 sky130_fd_sc_hd__nor3_2 u150 (.A(pixels[18]),
    .B(pixels[43]),
    .C(pixels[58]),
    .Y(w489_n));
 sky130_fd_sc_hd__nand2b_1 u1500 (.A_N(w2571),
    .B(w2184),
    .Y(w3430_n));
 sky130_fd_sc_hd__maj3_2 u1501 (.A(w2221_n),
    .B(w2605_n),
    .C(w3430_n),
    .X(w3434_n));
 sky130_fd_sc_hd__maj3_2 u1502 (.A(w2238),
    .B(w2622_n),
    .C(w3434_n),
    .X(w3438_n));
 sky130_fd_sc_hd__maj3_2 u1503 (.A(w2245_n),
    .B(w2629_n),
    .C(w3438_n),
    .X(w3442_n));
 sky130_fd_sc_hd__maj3_2 u1504 (.A(w2247),
    .B(w2631),
    .C(w3442_n),
    .X(w3446));
 sky130_fd_sc_hd__maj3_2 u1505 (.A(w2248),
    .B(w2632_n),
    .C(w3446),
    .X(w3450));
 sky130_fd_sc_hd__nand2_1 u1506 (.A(w2184),
    .B(w2693),
    .Y(w3451_n));
 sky130_fd_sc_hd__maj3_1 u1507 (.A(w2221_n),
    .B(w2722),
    .C(w3451_n),
    .X(w3455_n));
 sky130_fd_sc_hd__maj3_1 u1508 (.A(w2238),
    .B(w2736_n),
    .C(w3455_n),
    .X(w3459_n));
 sky130_fd_sc_hd__maj3_1 u1509 (.A(w2245_n),
    .B(w2741),
    .C(w3459_n),
    .X(w3463_n));
 sky130_fd_sc_hd__nor2_1 u151 (.A(pixels[151]),
    .B(pixels[169]),
    .Y(w491_n));
 sky130_fd_sc_hd__maj3_1 u1510 (.A(w2247),
    .B(w2743_n),
    .C(w3463_n),
    .X(w3467_n));
 sky130_fd_sc_hd__nor2_1 u1511 (.A(w2248),
    .B(w3467_n),
    .Y(w3468));
 sky130_fd_sc_hd__nand2b_1 u1512 (.A_N(w2809_n),
    .B(w2184),
    .Y(w3469_n));
 sky130_fd_sc_hd__maj3_1 u1513 (.A(w2221_n),
    .B(w2840),
    .C(w3469_n),
    .X(w3473_n));
 sky130_fd_sc_hd__maj3_1 u1514 (.A(w2238),
    .B(w2855),
    .C(w3473_n),
    .X(w3477));
 sky130_fd_sc_hd__maj3_1 u1515 (.A(w2245_n),
    .B(w2860),
    .C(w3477),
    .X(w3481));
 sky130_fd_sc_hd__maj3_1 u1516 (.A(w2247),
    .B(w2862_n),
    .C(w3481),
    .X(w3485));
 sky130_fd_sc_hd__nor2_1 u1517 (.A(w2248),
    .B(w3485),
    .Y(w3486_n));
 sky130_fd_sc_hd__nor2_1 u1518 (.A(w2321),
    .B(w2446_n),
    .Y(w3487));
 sky130_fd_sc_hd__maj3_1 u1519 (.A(w2356),
    .B(w2478_n),
    .C(w3487),
    .X(w3491));
 sky130_fd_sc_hd__nor3_2 u152 (.A(pixels[86]),
    .B(pixels[87]),
    .C(pixels[89]),
    .Y(w492_n));
 sky130_fd_sc_hd__maj3_1 u1520 (.A(w2371_n),
    .B(w2493),
    .C(w3491),
    .X(w3495));
 sky130_fd_sc_hd__maj3_1 u1521 (.A(w2376_n),
    .B(w2498),
    .C(w3495),
    .X(w3499));
 sky130_fd_sc_hd__maj3_1 u1522 (.A(w2378),
    .B(w2500_n),
    .C(w3499),
    .X(w3503));
 sky130_fd_sc_hd__nor2_1 u1523 (.A(w2321),
    .B(w2571),
    .Y(w3504_n));
 sky130_fd_sc_hd__maj3_1 u1524 (.A(w2356),
    .B(w2605),
    .C(w3504_n),
    .X(w3508));
 sky130_fd_sc_hd__maj3_1 u1525 (.A(w2371_n),
    .B(w2622),
    .C(w3508),
    .X(w3512));
 sky130_fd_sc_hd__maj3_1 u1526 (.A(w2376_n),
    .B(w2629),
    .C(w3512),
    .X(w3516));
 sky130_fd_sc_hd__maj3_1 u1527 (.A(w2378),
    .B(w2631_n),
    .C(w3516),
    .X(w3520));
 sky130_fd_sc_hd__nor2_1 u1528 (.A(w2632),
    .B(w3520),
    .Y(w3521_n));
 sky130_fd_sc_hd__nor2_1 u1529 (.A(w2321),
    .B(w2693_n),
    .Y(w3522));
 sky130_fd_sc_hd__inv_1 u153 (.A(w492_n),
    .Y(w492));
 sky130_fd_sc_hd__maj3_1 u1530 (.A(w2356),
    .B(w2722_n),
    .C(w3522),
    .X(w3526));
 sky130_fd_sc_hd__maj3_1 u1531 (.A(w2371_n),
    .B(w2736),
    .C(w3526),
    .X(w3530));
 sky130_fd_sc_hd__maj3_1 u1532 (.A(w2376_n),
    .B(w2741_n),
    .C(w3530),
    .X(w3534_n));
 sky130_fd_sc_hd__maj3_1 u1533 (.A(w2378),
    .B(w2743),
    .C(w3534_n),
    .X(w3538));
 sky130_fd_sc_hd__nor2_1 u1534 (.A(w2321),
    .B(w2809_n),
    .Y(w3539));
 sky130_fd_sc_hd__maj3_1 u1535 (.A(w2356),
    .B(w2840_n),
    .C(w3539),
    .X(w3543));
 sky130_fd_sc_hd__maj3_1 u1536 (.A(w2371_n),
    .B(w2855_n),
    .C(w3543),
    .X(w3547_n));
 sky130_fd_sc_hd__maj3_1 u1537 (.A(w2376_n),
    .B(w2860_n),
    .C(w3547_n),
    .X(w3551_n));
 sky130_fd_sc_hd__maj3_1 u1538 (.A(w2378),
    .B(w2862),
    .C(w3551_n),
    .X(w3555));
 sky130_fd_sc_hd__nor2_1 u1539 (.A(w2446),
    .B(w2571),
    .Y(w3556_n));
 sky130_fd_sc_hd__nor2_1 u154 (.A(pixels[173]),
    .B(pixels[209]),
    .Y(w493_n));
 sky130_fd_sc_hd__maj3_1 u1540 (.A(w2478),
    .B(w2605),
    .C(w3556_n),
    .X(w3560));
 sky130_fd_sc_hd__maj3_1 u1541 (.A(w2493_n),
    .B(w2622),
    .C(w3560),
    .X(w3564));
 sky130_fd_sc_hd__maj3_2 u1542 (.A(w2498_n),
    .B(w2629),
    .C(w3564),
    .X(w3568));
 sky130_fd_sc_hd__maj3_2 u1543 (.A(w2500),
    .B(w2631_n),
    .C(w3568),
    .X(w3572));
 sky130_fd_sc_hd__nor2_1 u1544 (.A(w2632),
    .B(w3572),
    .Y(w3573_n));
 sky130_fd_sc_hd__nor2_1 u1545 (.A(w2446),
    .B(w2693_n),
    .Y(w3574));
 sky130_fd_sc_hd__maj3_1 u1546 (.A(w2478),
    .B(w2722_n),
    .C(w3574),
    .X(w3578));
 sky130_fd_sc_hd__maj3_1 u1547 (.A(w2493_n),
    .B(w2736),
    .C(w3578),
    .X(w3582));
 sky130_fd_sc_hd__maj3_1 u1548 (.A(w2498_n),
    .B(w2741_n),
    .C(w3582),
    .X(w3586_n));
 sky130_fd_sc_hd__maj3_1 u1549 (.A(w2500),
    .B(w2743),
    .C(w3586_n),
    .X(w3590));
 sky130_fd_sc_hd__inv_1 u155 (.A(w493_n),
    .Y(w493));
 sky130_fd_sc_hd__nor2_1 u1550 (.A(w2446),
    .B(w2809_n),
    .Y(w3591));
 sky130_fd_sc_hd__maj3_1 u1551 (.A(w2478),
    .B(w2840_n),
    .C(w3591),
    .X(w3595));
 sky130_fd_sc_hd__maj3_1 u1552 (.A(w2493_n),
    .B(w2855_n),
    .C(w3595),
    .X(w3599_n));
 sky130_fd_sc_hd__maj3_1 u1553 (.A(w2498_n),
    .B(w2860_n),
    .C(w3599_n),
    .X(w3603_n));
 sky130_fd_sc_hd__maj3_1 u1554 (.A(w2500),
    .B(w2862),
    .C(w3603_n),
    .X(w3607));
 sky130_fd_sc_hd__nand2_1 u1555 (.A(w2571),
    .B(w2693),
    .Y(w3608_n));
 sky130_fd_sc_hd__maj3_1 u1556 (.A(w2605),
    .B(w2722),
    .C(w3608_n),
    .X(w3612));
 sky130_fd_sc_hd__maj3_1 u1557 (.A(w2622),
    .B(w2736_n),
    .C(w3612),
    .X(w3616));
 sky130_fd_sc_hd__maj3_1 u1558 (.A(w2629),
    .B(w2741),
    .C(w3616),
    .X(w3620));
 sky130_fd_sc_hd__maj3_1 u1559 (.A(w2631_n),
    .B(w2743_n),
    .C(w3620),
    .X(w3624_n));
 sky130_fd_sc_hd__xnor2_1 u156 (.A(pixels[156]),
    .B(w439_n),
    .Y(w497));
 sky130_fd_sc_hd__nor2_1 u1560 (.A(w2632),
    .B(w3624_n),
    .Y(w3625));
 sky130_fd_sc_hd__nand2b_1 u1561 (.A_N(w2809_n),
    .B(w2571),
    .Y(w3626_n));
 sky130_fd_sc_hd__maj3_1 u1562 (.A(w2605),
    .B(w2840),
    .C(w3626_n),
    .X(w3630));
 sky130_fd_sc_hd__maj3_1 u1563 (.A(w2622),
    .B(w2855),
    .C(w3630),
    .X(w3634));
 sky130_fd_sc_hd__maj3_1 u1564 (.A(w2629),
    .B(w2860),
    .C(w3634),
    .X(w3638));
 sky130_fd_sc_hd__maj3_1 u1565 (.A(w2631_n),
    .B(w2862_n),
    .C(w3638),
    .X(w3642_n));
 sky130_fd_sc_hd__nor2_1 u1566 (.A(w2632),
    .B(w3642_n),
    .Y(w3643));
 sky130_fd_sc_hd__nor2_1 u1567 (.A(w2693),
    .B(w2809_n),
    .Y(w3644));
 sky130_fd_sc_hd__maj3_1 u1568 (.A(w2722),
    .B(w2840_n),
    .C(w3644),
    .X(w3648));
 sky130_fd_sc_hd__maj3_1 u1569 (.A(w2736_n),
    .B(w2855_n),
    .C(w3648),
    .X(w3652_n));
 sky130_fd_sc_hd__nor3_1 u157 (.A(pixels[114]),
    .B(pixels[129]),
    .C(w482),
    .Y(w498_n));
 sky130_fd_sc_hd__maj3_1 u1570 (.A(w2741),
    .B(w2860_n),
    .C(w3652_n),
    .X(w3656_n));
 sky130_fd_sc_hd__o21ai_0 u1571 (.A1(w2743_n),
    .A2(w2862),
    .B1(w3656_n),
    .Y(w3658));
 sky130_fd_sc_hd__a21boi_0 u1572 (.A1(w2743_n),
    .A2(w2862),
    .B1_N(w3658),
    .Y(w3660));
 sky130_fd_sc_hd__or4_1 u1573 (.A(w2880),
    .B(w3036),
    .C(w3054),
    .D(w3075),
    .X(w3665));
 sky130_fd_sc_hd__or4_1 u1574 (.A(w3093),
    .B(w3111),
    .C(w3132),
    .D(w3150),
    .X(w3666));
 sky130_fd_sc_hd__nand4_1 u1575 (.A(w2897_n),
    .B(w3036),
    .C(w3185_n),
    .D(w3203_n),
    .Y(w3673_n));
 sky130_fd_sc_hd__or4b_1 u1576 (.A(w3220_n),
    .B(w3237_n),
    .C(w3272),
    .D_N(w3255),
    .X(w3674_n));
 sky130_fd_sc_hd__nand4b_1 u1577 (.A_N(w3185_n),
    .B(w2914_n),
    .C(w3054),
    .D(w3307_n),
    .Y(w3681_n));
 sky130_fd_sc_hd__or4b_1 u1578 (.A(w3324_n),
    .B(w3341_n),
    .C(w3376),
    .D_N(w3359),
    .X(w3682_n));
 sky130_fd_sc_hd__or3_4 u1579 (.A(w3393_n),
    .B(w3681_n),
    .C(w3682_n),
    .X(w3684_n));
 sky130_fd_sc_hd__or2_0 u158 (.A(pixels[222]),
    .B(pixels[223]),
    .X(w499));
 sky130_fd_sc_hd__o21ai_0 u1580 (.A1(n1595),
    .A2(w2931),
    .B1(w3075),
    .Y(w3685_n));
 sky130_fd_sc_hd__or3_1 u1581 (.A(w3203_n),
    .B(w3307_n),
    .C(w3685_n),
    .X(w3689_n));
 sky130_fd_sc_hd__or4b_1 u1582 (.A(w3411_n),
    .B(w3429_n),
    .C(w3468),
    .D_N(w3450),
    .X(w3690_n));
 sky130_fd_sc_hd__nand4_1 u1583 (.A(w2949_n),
    .B(w3093),
    .C(w3220_n),
    .D(w3324_n),
    .Y(w3697_n));
 sky130_fd_sc_hd__or4bb_1 u1584 (.A(w3538),
    .B(w3503),
    .C_N(w3411_n),
    .D_N(w3521_n),
    .X(w3698));
 sky130_fd_sc_hd__nor3_1 u1585 (.A(w3555),
    .B(w3697_n),
    .C(w3698),
    .Y(w3700));
 sky130_fd_sc_hd__inv_1 u1586 (.A(w3700),
    .Y(w3700_n));
 sky130_fd_sc_hd__nand4_1 u1587 (.A(w2966_n),
    .B(w3111),
    .C(w3237_n),
    .D(w3341_n),
    .Y(w3705_n));
 sky130_fd_sc_hd__nand4b_1 u1588 (.A_N(w3590),
    .B(w3429_n),
    .C(w3503),
    .D(w3573_n),
    .Y(w3706_n));
 sky130_fd_sc_hd__nor3_1 u1589 (.A(w3607),
    .B(w3705_n),
    .C(w3706_n),
    .Y(w3708));
 sky130_fd_sc_hd__nand2_1 u159 (.A(w364_n),
    .B(w483_n),
    .Y(w500));
 sky130_fd_sc_hd__or4b_1 u1590 (.A(w2984),
    .B(w3359),
    .C(w3255),
    .D_N(w3132),
    .X(w3713_n));
 sky130_fd_sc_hd__or4_4 u1591 (.A(w3450),
    .B(w3521_n),
    .C(w3573_n),
    .D(w3625),
    .X(w3714_n));
 sky130_fd_sc_hd__nor3_4 u1592 (.A(w3643),
    .B(w3713_n),
    .C(w3714_n),
    .Y(w3716));
 sky130_fd_sc_hd__nand4_1 u1593 (.A(w3001),
    .B(w3150),
    .C(w3272),
    .D(w3376),
    .Y(w3721_n));
 sky130_fd_sc_hd__nand4_1 u1594 (.A(w3468),
    .B(w3538),
    .C(w3590),
    .D(w3625),
    .Y(w3722_n));
 sky130_fd_sc_hd__nor2_1 u1595 (.A(w3721_n),
    .B(w3722_n),
    .Y(w3723));
 sky130_fd_sc_hd__nand4_1 u1596 (.A(w3018_n),
    .B(w3168),
    .C(w3289),
    .D(w3393_n),
    .Y(w3729_n));
 sky130_fd_sc_hd__nand4_1 u1597 (.A(w3486_n),
    .B(w3555),
    .C(w3607),
    .D(w3643),
    .Y(w3730_n));
 sky130_fd_sc_hd__nor3_1 u1598 (.A(w3660),
    .B(w3729_n),
    .C(w3730_n),
    .Y(w3732));
 sky130_fd_sc_hd__o31ai_2 u1599 (.A1(w3168),
    .A2(w3665),
    .A3(w3666),
    .B1(w3684_n),
    .Y(w3733_n));
 sky130_fd_sc_hd__inv_1 u16 (.A(pixels[259]),
    .Y(n345));
 sky130_fd_sc_hd__inv_1 u160 (.A(w500),
    .Y(w500_n));
 sky130_fd_sc_hd__or4_4 u1600 (.A(w3700),
    .B(w3716),
    .C(w3732),
    .D(w3733_n),
    .X(label[0]));
 sky130_fd_sc_hd__nor2_2 u1601 (.A(w3708),
    .B(w3716),
    .Y(w3738_n));
 sky130_fd_sc_hd__o311ai_2 u1602 (.A1(w3289),
    .A2(w3673_n),
    .A3(w3674_n),
    .B1(w3684_n),
    .C1(w3738_n),
    .Y(label[1]));
 sky130_fd_sc_hd__o311ai_2 u1603 (.A1(w3486_n),
    .A2(w3689_n),
    .A3(w3690_n),
    .B1(w3700_n),
    .C1(w3738_n),
    .Y(label[2]));
 sky130_fd_sc_hd__a21o_1 u1604 (.A1(w3660),
    .A2(w3723),
    .B1(w3732),
    .X(label[3]));
 sky130_fd_sc_hd__xor2_1 u161 (.A(pixels[16]),
    .B(pixels[90]),
    .X(w501));
 sky130_fd_sc_hd__xor2_1 u162 (.A(pixels[257]),
    .B(w459_n),
    .X(w504_n));
 sky130_fd_sc_hd__nor2b_4 u163 (.A(pixels[235]),
    .B_N(w453_n),
    .Y(w505_n));
 sky130_fd_sc_hd__nor2_1 u164 (.A(pixels[211]),
    .B(pixels[212]),
    .Y(w506_n));
 sky130_fd_sc_hd__xor2_1 u165 (.A(pixels[140]),
    .B(pixels[177]),
    .X(w507));
 sky130_fd_sc_hd__nor2_1 u166 (.A(pixels[116]),
    .B(pixels[117]),
    .Y(w508_n));
 sky130_fd_sc_hd__nor2_1 u167 (.A(pixels[232]),
    .B(pixels[276]),
    .Y(w510_n));
 sky130_fd_sc_hd__nor2_1 u168 (.A(w436_n),
    .B(w437_n),
    .Y(w512));
 sky130_fd_sc_hd__and2_4 u169 (.A(pixels[188]),
    .B(w426_n),
    .X(w513));
 sky130_fd_sc_hd__inv_1 u17 (.A(pixels[319]),
    .Y(n346));
 sky130_fd_sc_hd__o21ai_0 u170 (.A1(w366),
    .A2(pixels[198]),
    .B1(pixels[141]),
    .Y(w515_n));
 sky130_fd_sc_hd__nor2_1 u171 (.A(pixels[97]),
    .B(pixels[99]),
    .Y(w516_n));
 sky130_fd_sc_hd__nor3_1 u172 (.A(pixels[93]),
    .B(pixels[95]),
    .C(pixels[100]),
    .Y(w517_n));
 sky130_fd_sc_hd__nor2_1 u173 (.A(pixels[266]),
    .B(pixels[267]),
    .Y(w520_n));
 sky130_fd_sc_hd__nor3b_1 u174 (.A(pixels[185]),
    .B(pixels[204]),
    .C_N(w406_n),
    .Y(w521_n));
 sky130_fd_sc_hd__xnor2_1 u175 (.A(pixels[119]),
    .B(pixels[121]),
    .Y(w522_n));
 sky130_fd_sc_hd__xor2_1 u176 (.A(pixels[252]),
    .B(pixels[254]),
    .X(w523));
 sky130_fd_sc_hd__inv_1 u177 (.A(w523),
    .Y(w523_n));
 sky130_fd_sc_hd__a21oi_1 u178 (.A1(pixels[64]),
    .A2(pixels[77]),
    .B1(w508_n),
    .Y(w524));
 sky130_fd_sc_hd__xnor2_1 u179 (.A(pixels[194]),
    .B(w356_n),
    .Y(w526));
 sky130_fd_sc_hd__xor2_1 u18 (.A(pixels[47]),
    .B(pixels[99]),
    .X(w329));
 sky130_fd_sc_hd__nor3_2 u180 (.A(pixels[306]),
    .B(pixels[307]),
    .C(pixels[325]),
    .Y(w527_n));
 sky130_fd_sc_hd__nor3_2 u181 (.A(pixels[279]),
    .B(pixels[281]),
    .C(pixels[282]),
    .Y(w528_n));
 sky130_fd_sc_hd__nand2_1 u182 (.A(w407),
    .B(w426),
    .Y(w529_n));
 sky130_fd_sc_hd__or3_1 u183 (.A(pixels[93]),
    .B(pixels[94]),
    .C(pixels[95]),
    .X(w530));
 sky130_fd_sc_hd__xnor2_1 u184 (.A(pixels[68]),
    .B(w381),
    .Y(w531_n));
 sky130_fd_sc_hd__nor3_1 u185 (.A(pixels[44]),
    .B(pixels[74]),
    .C(pixels[92]),
    .Y(w532_n));
 sky130_fd_sc_hd__xor2_1 u186 (.A(pixels[98]),
    .B(w517_n),
    .X(w533_n));
 sky130_fd_sc_hd__nor2_1 u187 (.A(pixels[9]),
    .B(pixels[13]),
    .Y(w535_n));
 sky130_fd_sc_hd__nand2_1 u188 (.A(w427_n),
    .B(w505_n),
    .Y(w537));
 sky130_fd_sc_hd__nand2b_1 u189 (.A_N(pixels[269]),
    .B(pixels[293]),
    .Y(w538_n));
 sky130_fd_sc_hd__nor2_1 u19 (.A(pixels[292]),
    .B(pixels[305]),
    .Y(w330_n));
 sky130_fd_sc_hd__xnor2_2 u190 (.A(pixels[24]),
    .B(pixels[64]),
    .Y(w539_n));
 sky130_fd_sc_hd__nor2b_1 u191 (.A(pixels[105]),
    .B_N(w353_n),
    .Y(w541_n));
 sky130_fd_sc_hd__o21ai_0 u192 (.A1(pixels[100]),
    .A2(w359),
    .B1(w414),
    .Y(w544_n));
 sky130_fd_sc_hd__nand2b_1 u193 (.A_N(pixels[20]),
    .B(w340_n),
    .Y(w545));
 sky130_fd_sc_hd__nor3_1 u194 (.A(pixels[124]),
    .B(pixels[142]),
    .C(pixels[143]),
    .Y(w547_n));
 sky130_fd_sc_hd__nor2_1 u195 (.A(pixels[285]),
    .B(w479_n),
    .Y(w548));
 sky130_fd_sc_hd__xor2_1 u196 (.A(pixels[84]),
    .B(w492_n),
    .X(w549_n));
 sky130_fd_sc_hd__a21oi_4 u197 (.A1(pixels[153]),
    .A2(w393_n),
    .B1(pixels[171]),
    .Y(w550_n));
 sky130_fd_sc_hd__clkbuf_1 u198 (.A(w550_n),
    .X(n527));
 sky130_fd_sc_hd__xnor2_1 u199 (.A(pixels[208]),
    .B(pixels[256]),
    .Y(w551_n));
 sky130_fd_sc_hd__inv_1 u2 (.A(pixels[84]),
    .Y(n331));
 sky130_fd_sc_hd__nor2_1 u20 (.A(pixels[160]),
    .B(pixels[180]),
    .Y(w331_n));
 sky130_fd_sc_hd__nor3b_1 u200 (.A(pixels[60]),
    .B(w530),
    .C_N(w489_n),
    .Y(w552_n));
 sky130_fd_sc_hd__nor2_1 u201 (.A(w361_n),
    .B(w505_n),
    .Y(w553));
 sky130_fd_sc_hd__nor3_1 u202 (.A(pixels[150]),
    .B(pixels[168]),
    .C(w508_n),
    .Y(w554));
 sky130_fd_sc_hd__nand2_1 u203 (.A(pixels[103]),
    .B(w478_n),
    .Y(w558_n));
 sky130_fd_sc_hd__nor3_2 u204 (.A(pixels[115]),
    .B(pixels[131]),
    .C(pixels[148]),
    .Y(w560_n));
 sky130_fd_sc_hd__nor3_1 u205 (.A(pixels[311]),
    .B(pixels[319]),
    .C(pixels[321]),
    .Y(w561_n));
 sky130_fd_sc_hd__nor2_1 u206 (.A(pixels[310]),
    .B(pixels[319]),
    .Y(w565_n));
 sky130_fd_sc_hd__nor2_1 u207 (.A(pixels[83]),
    .B(pixels[84]),
    .Y(w566_n));
 sky130_fd_sc_hd__nor2_1 u208 (.A(pixels[52]),
    .B(pixels[82]),
    .Y(w567_n));
 sky130_fd_sc_hd__nor2_1 u209 (.A(pixels[76]),
    .B(w530),
    .Y(w568_n));
 sky130_fd_sc_hd__xor2_1 u21 (.A(pixels[71]),
    .B(pixels[110]),
    .X(w338));
 sky130_fd_sc_hd__nor2_1 u210 (.A(pixels[75]),
    .B(pixels[93]),
    .Y(w569_n));
 sky130_fd_sc_hd__inv_1 u211 (.A(w569_n),
    .Y(w569));
 sky130_fd_sc_hd__nor3_2 u212 (.A(pixels[61]),
    .B(pixels[112]),
    .C(w348),
    .Y(w570_n));
 sky130_fd_sc_hd__nor2_1 u213 (.A(pixels[178]),
    .B(w425),
    .Y(w573_n));
 sky130_fd_sc_hd__inv_1 u214 (.A(w573_n),
    .Y(w573));
 sky130_fd_sc_hd__xnor2_1 u215 (.A(pixels[32]),
    .B(pixels[75]),
    .Y(w574_n));
 sky130_fd_sc_hd__nor2_1 u216 (.A(pixels[38]),
    .B(w442),
    .Y(w575_n));
 sky130_fd_sc_hd__nor3_2 u217 (.A(pixels[40]),
    .B(pixels[89]),
    .C(w338),
    .Y(w576_n));
 sky130_fd_sc_hd__inv_1 u218 (.A(w576_n),
    .Y(w576));
 sky130_fd_sc_hd__nor2_1 u219 (.A(pixels[217]),
    .B(pixels[300]),
    .Y(w577_n));
 sky130_fd_sc_hd__nor3_2 u22 (.A(pixels[0]),
    .B(pixels[2]),
    .C(pixels[3]),
    .Y(w340_n));
 sky130_fd_sc_hd__nor3_1 u220 (.A(pixels[9]),
    .B(pixels[13]),
    .C(pixels[37]),
    .Y(w578_n));
 sky130_fd_sc_hd__nand2b_1 u221 (.A_N(w524),
    .B(w560_n),
    .Y(w580));
 sky130_fd_sc_hd__nor3_1 u222 (.A(pixels[129]),
    .B(pixels[130]),
    .C(pixels[131]),
    .Y(w582_n));
 sky130_fd_sc_hd__nor2_1 u223 (.A(pixels[49]),
    .B(w454),
    .Y(w584_n));
 sky130_fd_sc_hd__xor2_1 u224 (.A(pixels[98]),
    .B(w408_n),
    .X(w586_n));
 sky130_fd_sc_hd__nor3_4 u225 (.A(pixels[190]),
    .B(pixels[206]),
    .C(pixels[236]),
    .Y(w587_n));
 sky130_fd_sc_hd__inv_1 u226 (.A(w587_n),
    .Y(w587));
 sky130_fd_sc_hd__or3_1 u227 (.A(pixels[38]),
    .B(pixels[52]),
    .C(pixels[67]),
    .X(w588));
 sky130_fd_sc_hd__nor2_1 u228 (.A(pixels[62]),
    .B(pixels[170]),
    .Y(w589_n));
 sky130_fd_sc_hd__nand2b_1 u229 (.A_N(pixels[127]),
    .B(w582_n),
    .Y(w590));
 sky130_fd_sc_hd__nor2_1 u23 (.A(pixels[215]),
    .B(pixels[234]),
    .Y(w341_n));
 sky130_fd_sc_hd__inv_1 u230 (.A(w590),
    .Y(w590_n));
 sky130_fd_sc_hd__nor2_1 u231 (.A(pixels[112]),
    .B(w482),
    .Y(w592_n));
 sky130_fd_sc_hd__inv_1 u232 (.A(w592_n),
    .Y(w592));
 sky130_fd_sc_hd__nor3_4 u233 (.A(pixels[10]),
    .B(pixels[31]),
    .C(w414),
    .Y(w594_n));
 sky130_fd_sc_hd__nand3b_1 u234 (.A_N(pixels[274]),
    .B(w350_n),
    .C(w480_n),
    .Y(w595));
 sky130_fd_sc_hd__inv_1 u235 (.A(w595),
    .Y(w595_n));
 sky130_fd_sc_hd__xor2_1 u236 (.A(pixels[132]),
    .B(w537),
    .X(w599));
 sky130_fd_sc_hd__nor2_1 u237 (.A(pixels[133]),
    .B(w427_n),
    .Y(w600));
 sky130_fd_sc_hd__nand2b_1 u238 (.A_N(pixels[26]),
    .B(w578_n),
    .Y(w602));
 sky130_fd_sc_hd__inv_1 u239 (.A(w602),
    .Y(w602_n));
 sky130_fd_sc_hd__inv_1 u24 (.A(w341_n),
    .Y(w341));
 sky130_fd_sc_hd__nor2_1 u240 (.A(pixels[194]),
    .B(pixels[211]),
    .Y(w603_n));
 sky130_fd_sc_hd__a21oi_1 u241 (.A1(pixels[70]),
    .A2(pixels[122]),
    .B1(w576_n),
    .Y(w604));
 sky130_fd_sc_hd__nand2_1 u242 (.A(pixels[120]),
    .B(w411_n),
    .Y(w605_n));
 sky130_fd_sc_hd__nand2_1 u243 (.A(w398_n),
    .B(w445_n),
    .Y(w607));
 sky130_fd_sc_hd__nand2_1 u244 (.A(pixels[102]),
    .B(pixels[155]),
    .Y(w608_n));
 sky130_fd_sc_hd__nor2_1 u245 (.A(pixels[113]),
    .B(pixels[128]),
    .Y(w609_n));
 sky130_fd_sc_hd__nor2_1 u246 (.A(pixels[139]),
    .B(w474),
    .Y(w610_n));
 sky130_fd_sc_hd__nand2_1 u247 (.A(w463_n),
    .B(w549_n),
    .Y(w611));
 sky130_fd_sc_hd__nand2_1 u248 (.A(n345),
    .B(pixels[309]),
    .Y(w612_n));
 sky130_fd_sc_hd__or4_1 u249 (.A(pixels[216]),
    .B(pixels[231]),
    .C(pixels[245]),
    .D(w370),
    .X(w613));
 sky130_fd_sc_hd__xnor2_1 u25 (.A(pixels[35]),
    .B(pixels[65]),
    .Y(w342_n));
 sky130_fd_sc_hd__nor3_1 u250 (.A(pixels[14]),
    .B(pixels[16]),
    .C(pixels[28]),
    .Y(w614_n));
 sky130_fd_sc_hd__nor2_1 u251 (.A(pixels[14]),
    .B(pixels[27]),
    .Y(w615_n));
 sky130_fd_sc_hd__nor2_1 u252 (.A(pixels[62]),
    .B(pixels[78]),
    .Y(w617_n));
 sky130_fd_sc_hd__o21ai_0 u253 (.A1(n338),
    .A2(pixels[195]),
    .B1(w416_n),
    .Y(w618));
 sky130_fd_sc_hd__xnor2_1 u254 (.A(pixels[253]),
    .B(w426_n),
    .Y(w619));
 sky130_fd_sc_hd__nor3_1 u255 (.A(pixels[175]),
    .B(pixels[211]),
    .C(pixels[212]),
    .Y(w620_n));
 sky130_fd_sc_hd__nor3_4 u256 (.A(pixels[289]),
    .B(pixels[290]),
    .C(pixels[314]),
    .Y(w621_n));
 sky130_fd_sc_hd__inv_1 u257 (.A(w621_n),
    .Y(w621));
 sky130_fd_sc_hd__nor2_1 u258 (.A(pixels[15]),
    .B(pixels[39]),
    .Y(w622_n));
 sky130_fd_sc_hd__nor2b_1 u259 (.A(pixels[254]),
    .B_N(w412_n),
    .Y(w623_n));
 sky130_fd_sc_hd__nand2_1 u26 (.A(pixels[64]),
    .B(pixels[77]),
    .Y(w343_n));
 sky130_fd_sc_hd__nor2_1 u260 (.A(pixels[205]),
    .B(w462),
    .Y(w624_n));
 sky130_fd_sc_hd__o21ai_0 u261 (.A1(pixels[211]),
    .A2(pixels[241]),
    .B1(w595),
    .Y(w626_n));
 sky130_fd_sc_hd__nand2_1 u262 (.A(w355_n),
    .B(w356_n),
    .Y(w627));
 sky130_fd_sc_hd__nor3_2 u263 (.A(pixels[107]),
    .B(pixels[109]),
    .C(pixels[111]),
    .Y(w629_n));
 sky130_fd_sc_hd__nor2_1 u264 (.A(pixels[118]),
    .B(pixels[134]),
    .Y(w630_n));
 sky130_fd_sc_hd__xor2_1 u265 (.A(pixels[121]),
    .B(w353_n),
    .X(w632_n));
 sky130_fd_sc_hd__nand2_1 u266 (.A(w402),
    .B(w454),
    .Y(w634_n));
 sky130_fd_sc_hd__nor2_1 u267 (.A(pixels[96]),
    .B(w530),
    .Y(w636_n));
 sky130_fd_sc_hd__nor2_1 u268 (.A(w427_n),
    .B(w500),
    .Y(w637));
 sky130_fd_sc_hd__nor3_1 u269 (.A(pixels[106]),
    .B(pixels[108]),
    .C(pixels[122]),
    .Y(w638_n));
 sky130_fd_sc_hd__nor2_4 u27 (.A(pixels[264]),
    .B(pixels[265]),
    .Y(w345_n));
 sky130_fd_sc_hd__nor2_1 u270 (.A(pixels[242]),
    .B(pixels[244]),
    .Y(w641_n));
 sky130_fd_sc_hd__o211ai_1 u271 (.A1(pixels[204]),
    .A2(n343),
    .B1(w447_n),
    .C1(w623_n),
    .Y(w643));
 sky130_fd_sc_hd__or4_4 u272 (.A(pixels[285]),
    .B(pixels[289]),
    .C(pixels[290]),
    .D(w455),
    .X(w644));
 sky130_fd_sc_hd__o21ai_1 u273 (.A1(pixels[207]),
    .A2(pixels[208]),
    .B1(pixels[238]),
    .Y(w645_n));
 sky130_fd_sc_hd__nand2_1 u274 (.A(w446_n),
    .B(w595_n),
    .Y(w646));
 sky130_fd_sc_hd__a21oi_1 u275 (.A1(w478_n),
    .A2(pixels[103]),
    .B1(pixels[66]),
    .Y(w647_n));
 sky130_fd_sc_hd__xor2_2 u276 (.A(pixels[283]),
    .B(w399_n),
    .X(w648_n));
 sky130_fd_sc_hd__nor2_1 u277 (.A(pixels[28]),
    .B(pixels[54]),
    .Y(w649_n));
 sky130_fd_sc_hd__nor3_1 u278 (.A(pixels[11]),
    .B(pixels[14]),
    .C(pixels[16]),
    .Y(w650_n));
 sky130_fd_sc_hd__xor2_1 u279 (.A(pixels[214]),
    .B(pixels[243]),
    .X(w652));
 sky130_fd_sc_hd__xor2_1 u28 (.A(pixels[189]),
    .B(pixels[221]),
    .X(w346));
 sky130_fd_sc_hd__o21bai_1 u280 (.A1(pixels[204]),
    .A2(n343),
    .B1_N(pixels[236]),
    .Y(w653));
 sky130_fd_sc_hd__nor2b_1 u281 (.A(pixels[64]),
    .B_N(pixels[101]),
    .Y(w654));
 sky130_fd_sc_hd__nand2_1 u282 (.A(w355_n),
    .B(w603_n),
    .Y(w655));
 sky130_fd_sc_hd__nor2_1 u283 (.A(pixels[192]),
    .B(pixels[224]),
    .Y(w656_n));
 sky130_fd_sc_hd__nor2_1 u284 (.A(pixels[41]),
    .B(pixels[57]),
    .Y(w658_n));
 sky130_fd_sc_hd__or2_0 u285 (.A(w346),
    .B(w500),
    .X(w659));
 sky130_fd_sc_hd__xnor2_1 u286 (.A(pixels[82]),
    .B(w508_n),
    .Y(w662));
 sky130_fd_sc_hd__nor2_1 u287 (.A(pixels[245]),
    .B(w506_n),
    .Y(w664));
 sky130_fd_sc_hd__or2_0 u288 (.A(w366),
    .B(w474),
    .X(w666));
 sky130_fd_sc_hd__xnor2_1 u289 (.A(w398_n),
    .B(w402),
    .Y(w667));
 sky130_fd_sc_hd__nor2_1 u29 (.A(pixels[23]),
    .B(pixels[31]),
    .Y(w348_n));
 sky130_fd_sc_hd__o21ai_0 u290 (.A1(n333),
    .A2(pixels[112]),
    .B1(w586_n),
    .Y(w668));
 sky130_fd_sc_hd__xnor2_1 u291 (.A(pixels[258]),
    .B(w455),
    .Y(w671_n));
 sky130_fd_sc_hd__nor3_1 u292 (.A(pixels[48]),
    .B(pixels[63]),
    .C(w454),
    .Y(w672_n));
 sky130_fd_sc_hd__inv_1 u293 (.A(w672_n),
    .Y(w672));
 sky130_fd_sc_hd__xor2_1 u294 (.A(pixels[213]),
    .B(pixels[242]),
    .X(w674));
 sky130_fd_sc_hd__nor2_1 u295 (.A(pixels[77]),
    .B(w475),
    .Y(w675_n));
 sky130_fd_sc_hd__nor2b_1 u296 (.A(pixels[203]),
    .B_N(w436_n),
    .Y(w677_n));
 sky130_fd_sc_hd__nand2_1 u297 (.A(pixels[222]),
    .B(w529_n),
    .Y(w679_n));
 sky130_fd_sc_hd__o21ai_0 u298 (.A1(pixels[77]),
    .A2(w475),
    .B1(pixels[102]),
    .Y(w682_n));
 sky130_fd_sc_hd__xnor2_1 u299 (.A(pixels[222]),
    .B(pixels[268]),
    .Y(w684_n));
 sky130_fd_sc_hd__inv_1 u3 (.A(pixels[85]),
    .Y(n332));
 sky130_fd_sc_hd__inv_1 u30 (.A(w348_n),
    .Y(w348));
 sky130_fd_sc_hd__o21ai_0 u300 (.A1(pixels[28]),
    .A2(w588),
    .B1(w566_n),
    .Y(w687_n));
 sky130_fd_sc_hd__nor2_1 u301 (.A(pixels[316]),
    .B(pixels[326]),
    .Y(w688_n));
 sky130_fd_sc_hd__nor3_1 u302 (.A(pixels[302]),
    .B(w369),
    .C(w379),
    .Y(w689_n));
 sky130_fd_sc_hd__nor2_1 u303 (.A(w500_n),
    .B(n527),
    .Y(w690));
 sky130_fd_sc_hd__nor2_1 u304 (.A(pixels[104]),
    .B(w416_n),
    .Y(w691));
 sky130_fd_sc_hd__inv_1 u305 (.A(w691),
    .Y(w691_n));
 sky130_fd_sc_hd__nor2_1 u306 (.A(pixels[270]),
    .B(w462),
    .Y(w692_n));
 sky130_fd_sc_hd__nor2_1 u307 (.A(pixels[145]),
    .B(w435),
    .Y(w693_n));
 sky130_fd_sc_hd__nor2b_1 u308 (.A(pixels[8]),
    .B_N(w614_n),
    .Y(w697_n));
 sky130_fd_sc_hd__nand2b_1 u309 (.A_N(pixels[314]),
    .B(w689_n),
    .Y(w698));
 sky130_fd_sc_hd__nor2_1 u31 (.A(pixels[237]),
    .B(pixels[239]),
    .Y(w349_n));
 sky130_fd_sc_hd__clkinv_1 u310 (.A(w698),
    .Y(w698_n));
 sky130_fd_sc_hd__xnor2_1 u311 (.A(pixels[65]),
    .B(pixels[67]),
    .Y(w699_n));
 sky130_fd_sc_hd__or2_0 u312 (.A(pixels[121]),
    .B(w610_n),
    .X(w701_n));
 sky130_fd_sc_hd__nor3_4 u313 (.A(pixels[310]),
    .B(pixels[319]),
    .C(w462),
    .Y(w702_n));
 sky130_fd_sc_hd__nor2_1 u314 (.A(pixels[207]),
    .B(pixels[237]),
    .Y(w704_n));
 sky130_fd_sc_hd__nor2_1 u315 (.A(pixels[77]),
    .B(w530),
    .Y(w705_n));
 sky130_fd_sc_hd__nand2_1 u316 (.A(n344),
    .B(w659),
    .Y(w707_n));
 sky130_fd_sc_hd__xor2_1 u317 (.A(w420_n),
    .B(w527_n),
    .X(w708));
 sky130_fd_sc_hd__xnor2_1 u318 (.A(w368_n),
    .B(w442_n),
    .Y(w710_n));
 sky130_fd_sc_hd__nand2_1 u319 (.A(pixels[132]),
    .B(w636_n),
    .Y(w711_n));
 sky130_fd_sc_hd__nor2_1 u32 (.A(pixels[299]),
    .B(pixels[323]),
    .Y(w350_n));
 sky130_fd_sc_hd__xnor2_1 u320 (.A(pixels[287]),
    .B(w577_n),
    .Y(w712));
 sky130_fd_sc_hd__o22ai_1 u321 (.A1(pixels[10]),
    .A2(pixels[31]),
    .B1(pixels[17]),
    .B2(w413_n),
    .Y(w714_n));
 sky130_fd_sc_hd__xnor2_1 u322 (.A(w482_n),
    .B(w714_n),
    .Y(w715_n));
 sky130_fd_sc_hd__nand2_1 u323 (.A(w457_n),
    .B(w701_n),
    .Y(w716));
 sky130_fd_sc_hd__o21ai_0 u324 (.A1(w356_n),
    .A2(w576_n),
    .B1(w508_n),
    .Y(w717));
 sky130_fd_sc_hd__nand2_1 u325 (.A(w360_n),
    .B(w365_n),
    .Y(w718));
 sky130_fd_sc_hd__nor2b_1 u326 (.A(pixels[283]),
    .B_N(w528_n),
    .Y(w719_n));
 sky130_fd_sc_hd__a21oi_1 u327 (.A1(pixels[80]),
    .A2(pixels[82]),
    .B1(w584_n),
    .Y(w723));
 sky130_fd_sc_hd__nand2_1 u328 (.A(w552_n),
    .B(w636_n),
    .Y(w724));
 sky130_fd_sc_hd__nor3_1 u329 (.A(pixels[312]),
    .B(pixels[327]),
    .C(pixels[328]),
    .Y(w725_n));
 sky130_fd_sc_hd__nor3_1 u33 (.A(pixels[123]),
    .B(pixels[124]),
    .C(pixels[141]),
    .Y(w353_n));
 sky130_fd_sc_hd__xor2_1 u330 (.A(pixels[59]),
    .B(w392_n),
    .X(w726_n));
 sky130_fd_sc_hd__xnor2_1 u331 (.A(pixels[101]),
    .B(w558_n),
    .Y(w727));
 sky130_fd_sc_hd__nor3_2 u332 (.A(pixels[161]),
    .B(pixels[183]),
    .C(w357),
    .Y(w728_n));
 sky130_fd_sc_hd__inv_1 u333 (.A(w728_n),
    .Y(w728));
 sky130_fd_sc_hd__xor2_1 u334 (.A(pixels[103]),
    .B(w629_n),
    .X(w729_n));
 sky130_fd_sc_hd__nor3_2 u335 (.A(pixels[152]),
    .B(pixels[170]),
    .C(w513),
    .Y(w730_n));
 sky130_fd_sc_hd__nand2_1 u336 (.A(w493),
    .B(w719_n),
    .Y(w731_n));
 sky130_fd_sc_hd__nor2_1 u337 (.A(pixels[191]),
    .B(pixels[223]),
    .Y(w735_n));
 sky130_fd_sc_hd__nand2b_1 u338 (.A_N(pixels[103]),
    .B(w618),
    .Y(w740_n));
 sky130_fd_sc_hd__xnor2_1 u339 (.A(pixels[105]),
    .B(pixels[108]),
    .Y(w741_n));
 sky130_fd_sc_hd__nor2_1 u34 (.A(pixels[129]),
    .B(pixels[131]),
    .Y(w354_n));
 sky130_fd_sc_hd__nor3b_1 u340 (.A(pixels[311]),
    .B(w369),
    .C_N(w479_n),
    .Y(w742_n));
 sky130_fd_sc_hd__or4_1 u341 (.A(pixels[21]),
    .B(pixels[45]),
    .C(w434),
    .D(w607),
    .X(w743));
 sky130_fd_sc_hd__inv_1 u342 (.A(w743),
    .Y(w743_n));
 sky130_fd_sc_hd__and2_0 u343 (.A(n337),
    .B(w730_n),
    .X(w744_n));
 sky130_fd_sc_hd__xnor2_1 u344 (.A(pixels[257]),
    .B(w644),
    .Y(w748_n));
 sky130_fd_sc_hd__nor2_1 u345 (.A(w402),
    .B(w672_n),
    .Y(w750));
 sky130_fd_sc_hd__nor2_1 u346 (.A(pixels[184]),
    .B(pixels[185]),
    .Y(w751_n));
 sky130_fd_sc_hd__nor3_4 u347 (.A(pixels[14]),
    .B(pixels[27]),
    .C(w588),
    .Y(w752_n));
 sky130_fd_sc_hd__inv_1 u348 (.A(w752_n),
    .Y(w752));
 sky130_fd_sc_hd__or4_1 u349 (.A(pixels[1]),
    .B(pixels[36]),
    .C(pixels[51]),
    .D(pixels[83]),
    .X(w753));
 sky130_fd_sc_hd__nor2_1 u35 (.A(pixels[174]),
    .B(pixels[193]),
    .Y(w355_n));
 sky130_fd_sc_hd__nor2_1 u350 (.A(pixels[157]),
    .B(w716),
    .Y(w754_n));
 sky130_fd_sc_hd__xnor2_1 u351 (.A(w463_n),
    .B(w622_n),
    .Y(w755_n));
 sky130_fd_sc_hd__nor2_1 u352 (.A(pixels[228]),
    .B(w409_n),
    .Y(w757));
 sky130_fd_sc_hd__nor3_1 u353 (.A(pixels[53]),
    .B(pixels[84]),
    .C(pixels[105]),
    .Y(w758_n));
 sky130_fd_sc_hd__nor2_1 u354 (.A(pixels[25]),
    .B(pixels[50]),
    .Y(w759_n));
 sky130_fd_sc_hd__xor2_1 u355 (.A(pixels[294]),
    .B(pixels[316]),
    .X(w760));
 sky130_fd_sc_hd__xnor2_1 u356 (.A(pixels[65]),
    .B(pixels[102]),
    .Y(w764_n));
 sky130_fd_sc_hd__xor2_1 u357 (.A(w602_n),
    .B(w647_n),
    .X(w766));
 sky130_fd_sc_hd__o21bai_1 u358 (.A1(pixels[243]),
    .A2(w455),
    .B1_N(w659),
    .Y(w767_n));
 sky130_fd_sc_hd__and3_2 u359 (.A(w340_n),
    .B(w392_n),
    .C(w489_n),
    .X(w771_n));
 sky130_fd_sc_hd__nor2_2 u36 (.A(pixels[120]),
    .B(pixels[156]),
    .Y(w356_n));
 sky130_fd_sc_hd__nor2_2 u360 (.A(pixels[55]),
    .B(w576),
    .Y(w772_n));
 sky130_fd_sc_hd__nor3_1 u361 (.A(pixels[214]),
    .B(pixels[228]),
    .C(pixels[243]),
    .Y(w773_n));
 sky130_fd_sc_hd__nor2_1 u362 (.A(pixels[134]),
    .B(w744_n),
    .Y(w774));
 sky130_fd_sc_hd__nor2_2 u363 (.A(pixels[8]),
    .B(w454),
    .Y(w776_n));
 sky130_fd_sc_hd__xor2_1 u364 (.A(pixels[155]),
    .B(w656_n),
    .X(w778_n));
 sky130_fd_sc_hd__nand2_1 u365 (.A(w426_n),
    .B(w505_n),
    .Y(w780));
 sky130_fd_sc_hd__clkinv_1 u366 (.A(w780),
    .Y(w780_n));
 sky130_fd_sc_hd__nor2_1 u367 (.A(w604),
    .B(w666),
    .Y(w782_n));
 sky130_fd_sc_hd__inv_1 u368 (.A(w782_n),
    .Y(w782));
 sky130_fd_sc_hd__and3_1 u369 (.A(pixels[237]),
    .B(pixels[296]),
    .C(w499),
    .X(w783));
 sky130_fd_sc_hd__inv_1 u37 (.A(w356_n),
    .Y(w356));
 sky130_fd_sc_hd__nand2_1 u370 (.A(w364_n),
    .B(w424_n),
    .Y(w784));
 sky130_fd_sc_hd__xnor2_1 u371 (.A(w350_n),
    .B(w613),
    .Y(w786));
 sky130_fd_sc_hd__nand2b_1 u372 (.A_N(pixels[241]),
    .B(w645_n),
    .Y(w788));
 sky130_fd_sc_hd__nor2_1 u373 (.A(w636_n),
    .B(w744_n),
    .Y(w789));
 sky130_fd_sc_hd__nor3_1 u374 (.A(pixels[286]),
    .B(pixels[311]),
    .C(pixels[321]),
    .Y(w791_n));
 sky130_fd_sc_hd__nand2_1 u375 (.A(w531_n),
    .B(w758_n),
    .Y(w793));
 sky130_fd_sc_hd__nor3_1 u376 (.A(pixels[138]),
    .B(pixels[158]),
    .C(w497),
    .Y(w794_n));
 sky130_fd_sc_hd__xnor2_1 u377 (.A(pixels[260]),
    .B(w479_n),
    .Y(w795));
 sky130_fd_sc_hd__nor2b_1 u378 (.A(pixels[138]),
    .B_N(pixels[195]),
    .Y(w797));
 sky130_fd_sc_hd__nor2_1 u379 (.A(pixels[177]),
    .B(pixels[198]),
    .Y(w799_n));
 sky130_fd_sc_hd__or2_0 u38 (.A(pixels[162]),
    .B(pixels[163]),
    .X(w357));
 sky130_fd_sc_hd__nor2_1 u380 (.A(w330_n),
    .B(w702_n),
    .Y(w800));
 sky130_fd_sc_hd__nand2_1 u381 (.A(w463_n),
    .B(w697_n),
    .Y(w801));
 sky130_fd_sc_hd__nand2_1 u382 (.A(w366_n),
    .B(w742_n),
    .Y(w802));
 sky130_fd_sc_hd__nand2_1 u383 (.A(w407),
    .B(w644),
    .Y(w809_n));
 sky130_fd_sc_hd__xnor2_1 u384 (.A(pixels[91]),
    .B(w705_n),
    .Y(w810));
 sky130_fd_sc_hd__xnor2_1 u385 (.A(pixels[256]),
    .B(w410_n),
    .Y(w812));
 sky130_fd_sc_hd__nor2_1 u386 (.A(w355_n),
    .B(w620_n),
    .Y(w814));
 sky130_fd_sc_hd__xnor2_1 u387 (.A(w356_n),
    .B(w752_n),
    .Y(w815_n));
 sky130_fd_sc_hd__nor2_1 u388 (.A(w550_n),
    .B(w590_n),
    .Y(w816));
 sky130_fd_sc_hd__xor2_1 u389 (.A(w617_n),
    .B(w776_n),
    .X(w817));
 sky130_fd_sc_hd__xor2_1 u39 (.A(pixels[47]),
    .B(pixels[116]),
    .X(w358));
 sky130_fd_sc_hd__inv_1 u390 (.A(w817),
    .Y(w817_n));
 sky130_fd_sc_hd__nand2b_1 u391 (.A_N(w391),
    .B(w772_n),
    .Y(w819));
 sky130_fd_sc_hd__o21ai_0 u392 (.A1(pixels[53]),
    .A2(pixels[84]),
    .B1(pixels[82]),
    .Y(w820_n));
 sky130_fd_sc_hd__inv_1 u393 (.A(w820_n),
    .Y(w820));
 sky130_fd_sc_hd__nand2_1 u394 (.A(n344),
    .B(w780_n),
    .Y(w821));
 sky130_fd_sc_hd__nand2_1 u395 (.A(w516_n),
    .B(w533_n),
    .Y(w822));
 sky130_fd_sc_hd__nand2_1 u396 (.A(w560_n),
    .B(w682_n),
    .Y(w823));
 sky130_fd_sc_hd__nand3b_1 u397 (.A_N(pixels[225]),
    .B(pixels[136]),
    .C(w457_n),
    .Y(w824_n));
 sky130_fd_sc_hd__nand2_1 u398 (.A(w634_n),
    .B(w731_n),
    .Y(w826));
 sky130_fd_sc_hd__inv_1 u399 (.A(w826),
    .Y(w826_n));
 sky130_fd_sc_hd__inv_1 u4 (.A(pixels[99]),
    .Y(n333));
 sky130_fd_sc_hd__nor2_1 u40 (.A(pixels[50]),
    .B(n335),
    .Y(w359));
 sky130_fd_sc_hd__xnor2_1 u400 (.A(w408_n),
    .B(w609_n),
    .Y(w827_n));
 sky130_fd_sc_hd__nor2_1 u401 (.A(pixels[176]),
    .B(pixels[214]),
    .Y(w829_n));
 sky130_fd_sc_hd__nand3_1 u402 (.A(w345_n),
    .B(w446_n),
    .C(w520_n),
    .Y(w830));
 sky130_fd_sc_hd__nor3_2 u403 (.A(pixels[42]),
    .B(pixels[73]),
    .C(w757),
    .Y(w831_n));
 sky130_fd_sc_hd__a21oi_1 u404 (.A1(pixels[256]),
    .A2(pixels[320]),
    .B1(w783),
    .Y(w832_n));
 sky130_fd_sc_hd__or4_1 u405 (.A(pixels[186]),
    .B(pixels[201]),
    .C(pixels[202]),
    .D(w513),
    .X(w835));
 sky130_fd_sc_hd__nor2_1 u406 (.A(w613),
    .B(w621),
    .Y(w836_n));
 sky130_fd_sc_hd__nor2_1 u407 (.A(pixels[131]),
    .B(w693_n),
    .Y(w837));
 sky130_fd_sc_hd__nand3_1 u408 (.A(w412_n),
    .B(w538_n),
    .C(w688_n),
    .Y(w838));
 sky130_fd_sc_hd__nand3_1 u409 (.A(n344),
    .B(w656_n),
    .C(w659),
    .Y(w840_n));
 sky130_fd_sc_hd__nor2_1 u41 (.A(pixels[21]),
    .B(pixels[45]),
    .Y(w360_n));
 sky130_fd_sc_hd__nor3_1 u410 (.A(pixels[242]),
    .B(pixels[244]),
    .C(w441),
    .Y(w841_n));
 sky130_fd_sc_hd__nor3_2 u411 (.A(pixels[204]),
    .B(pixels[219]),
    .C(w784),
    .Y(w842_n));
 sky130_fd_sc_hd__inv_1 u412 (.A(w842_n),
    .Y(w842));
 sky130_fd_sc_hd__nor2_1 u413 (.A(w329),
    .B(w672),
    .Y(w843_n));
 sky130_fd_sc_hd__o21ai_0 u414 (.A1(w776_n),
    .A2(w752_n),
    .B1(w342_n),
    .Y(w844));
 sky130_fd_sc_hd__nand3_1 u415 (.A(w377_n),
    .B(w433_n),
    .C(w649_n),
    .Y(w845));
 sky130_fd_sc_hd__xnor2_1 u416 (.A(pixels[309]),
    .B(w548),
    .Y(w846_n));
 sky130_fd_sc_hd__or3_1 u417 (.A(n342),
    .B(w356),
    .C(w421_n),
    .X(w847_n));
 sky130_fd_sc_hd__nor2b_4 u418 (.A(w800),
    .B_N(w446_n),
    .Y(w848_n));
 sky130_fd_sc_hd__a21oi_1 u419 (.A1(pixels[112]),
    .A2(w569),
    .B1(pixels[146]),
    .Y(w849_n));
 sky130_fd_sc_hd__nor2_1 u42 (.A(pixels[187]),
    .B(pixels[189]),
    .Y(w361_n));
 sky130_fd_sc_hd__nand3_2 u420 (.A(w457_n),
    .B(w701_n),
    .C(w728_n),
    .Y(w850));
 sky130_fd_sc_hd__nand2_1 u421 (.A(w500),
    .B(w580),
    .Y(w851_n));
 sky130_fd_sc_hd__nor3_2 u422 (.A(pixels[114]),
    .B(pixels[129]),
    .C(w668),
    .Y(w852_n));
 sky130_fd_sc_hd__nor3_4 u423 (.A(pixels[170]),
    .B(pixels[187]),
    .C(w835),
    .Y(w855_n));
 sky130_fd_sc_hd__xor2_1 u424 (.A(w491_n),
    .B(w751_n),
    .X(w856));
 sky130_fd_sc_hd__nor2_1 u425 (.A(pixels[253]),
    .B(w704_n),
    .Y(w857));
 sky130_fd_sc_hd__o21ai_0 u426 (.A1(pixels[134]),
    .A2(w744_n),
    .B1(w539_n),
    .Y(w858));
 sky130_fd_sc_hd__nor3_1 u427 (.A(pixels[205]),
    .B(pixels[207]),
    .C(pixels[209]),
    .Y(w859_n));
 sky130_fd_sc_hd__a21oi_1 u428 (.A1(pixels[80]),
    .A2(pixels[82]),
    .B1(w852_n),
    .Y(w860));
 sky130_fd_sc_hd__a21oi_1 u429 (.A1(pixels[101]),
    .A2(w602_n),
    .B1(w819),
    .Y(w861_n));
 sky130_fd_sc_hd__nand2_1 u43 (.A(pixels[83]),
    .B(pixels[120]),
    .Y(w362_n));
 sky130_fd_sc_hd__nand2_1 u430 (.A(w648_n),
    .B(w692_n),
    .Y(w862));
 sky130_fd_sc_hd__nand2_1 u431 (.A(pixels[255]),
    .B(w644),
    .Y(w864_n));
 sky130_fd_sc_hd__nand2_1 u432 (.A(w492_n),
    .B(w605_n),
    .Y(w865));
 sky130_fd_sc_hd__nor3b_1 u433 (.A(pixels[103]),
    .B(w381),
    .C_N(w610_n),
    .Y(w868_n));
 sky130_fd_sc_hd__nand2_1 u434 (.A(w378_n),
    .B(w724),
    .Y(w869_n));
 sky130_fd_sc_hd__or4_1 u435 (.A(pixels[167]),
    .B(pixels[185]),
    .C(pixels[186]),
    .D(pixels[188]),
    .X(w870));
 sky130_fd_sc_hd__nand3_1 u436 (.A(w345_n),
    .B(w459_n),
    .C(w520_n),
    .Y(w871));
 sky130_fd_sc_hd__inv_1 u437 (.A(w871),
    .Y(w871_n));
 sky130_fd_sc_hd__and3_1 u438 (.A(w345_n),
    .B(w459_n),
    .C(w467_n),
    .X(w872_n));
 sky130_fd_sc_hd__nand2_1 u439 (.A(w420_n),
    .B(w520_n),
    .Y(w873));
 sky130_fd_sc_hd__inv_1 u44 (.A(w362_n),
    .Y(w362));
 sky130_fd_sc_hd__o22ai_1 u440 (.A1(pixels[140]),
    .A2(w425),
    .B1(pixels[177]),
    .B2(pixels[198]),
    .Y(w876_n));
 sky130_fd_sc_hd__inv_1 u441 (.A(w876_n),
    .Y(w876));
 sky130_fd_sc_hd__o21ai_0 u442 (.A1(w456),
    .A2(w718),
    .B1(w568_n),
    .Y(w879_n));
 sky130_fd_sc_hd__a21oi_1 u443 (.A1(w346),
    .A2(w634_n),
    .B1(w789),
    .Y(w882_n));
 sky130_fd_sc_hd__nor3_1 u444 (.A(pixels[15]),
    .B(pixels[39]),
    .C(pixels[69]),
    .Y(w883_n));
 sky130_fd_sc_hd__nor3_2 u445 (.A(pixels[23]),
    .B(w456),
    .C(w723),
    .Y(w884_n));
 sky130_fd_sc_hd__nor2_1 u446 (.A(pixels[298]),
    .B(w646),
    .Y(w885_n));
 sky130_fd_sc_hd__o22ai_1 u447 (.A1(pixels[83]),
    .A2(w492),
    .B1(n332),
    .B2(w381),
    .Y(w886_n));
 sky130_fd_sc_hd__nand3_1 u448 (.A(w445_n),
    .B(w650_n),
    .C(w755_n),
    .Y(w887));
 sky130_fd_sc_hd__nand2_1 u449 (.A(w468),
    .B(w644),
    .Y(w888_n));
 sky130_fd_sc_hd__or3_1 u45 (.A(pixels[187]),
    .B(pixels[189]),
    .C(pixels[207]),
    .X(w363));
 sky130_fd_sc_hd__nor2_1 u450 (.A(pixels[196]),
    .B(w691),
    .Y(w889_n));
 sky130_fd_sc_hd__nand2_1 u451 (.A(w398_n),
    .B(w843_n),
    .Y(w890));
 sky130_fd_sc_hd__nand2_1 u452 (.A(w340_n),
    .B(w417_n),
    .Y(w893));
 sky130_fd_sc_hd__o21ai_0 u453 (.A1(pixels[150]),
    .A2(pixels[168]),
    .B1(pixels[191]),
    .Y(w894_n));
 sky130_fd_sc_hd__nor3_1 u454 (.A(pixels[176]),
    .B(pixels[211]),
    .C(pixels[241]),
    .Y(w896_n));
 sky130_fd_sc_hd__a21oi_1 u455 (.A1(w466_n),
    .A2(w560_n),
    .B1(w512),
    .Y(w897));
 sky130_fd_sc_hd__inv_1 u456 (.A(w897),
    .Y(w897_n));
 sky130_fd_sc_hd__o21ai_0 u457 (.A1(pixels[117]),
    .A2(pixels[132]),
    .B1(w568_n),
    .Y(w899_n));
 sky130_fd_sc_hd__and3_1 u458 (.A(n339),
    .B(w466_n),
    .C(w560_n),
    .X(w901_n));
 sky130_fd_sc_hd__nand3_1 u459 (.A(w570_n),
    .B(w617_n),
    .C(w629_n),
    .Y(w903));
 sky130_fd_sc_hd__nor2_2 u46 (.A(pixels[218]),
    .B(pixels[220]),
    .Y(w364_n));
 sky130_fd_sc_hd__nand2_1 u460 (.A(w532_n),
    .B(w726_n),
    .Y(w906));
 sky130_fd_sc_hd__nand2_1 u461 (.A(w447_n),
    .B(w538_n),
    .Y(w907));
 sky130_fd_sc_hd__inv_1 u462 (.A(w907),
    .Y(w907_n));
 sky130_fd_sc_hd__nand3_1 u463 (.A(w360_n),
    .B(w365_n),
    .C(w516_n),
    .Y(w909));
 sky130_fd_sc_hd__nand2_1 u464 (.A(pixels[257]),
    .B(w907_n),
    .Y(w910_n));
 sky130_fd_sc_hd__nand2_1 u465 (.A(w446_n),
    .B(w698_n),
    .Y(w911));
 sky130_fd_sc_hd__a21o_1 u466 (.A1(w413_n),
    .A2(w545),
    .B1(w512),
    .X(w912));
 sky130_fd_sc_hd__a211oi_1 u467 (.A1(n334),
    .A2(pixels[166]),
    .B1(pixels[150]),
    .C1(w449),
    .Y(w914_n));
 sky130_fd_sc_hd__nand2_1 u468 (.A(w368_n),
    .B(w470_n),
    .Y(w915));
 sky130_fd_sc_hd__a2111oi_1 u469 (.A1(pixels[132]),
    .A2(w636_n),
    .B1(pixels[46]),
    .C1(pixels[76]),
    .D1(w530),
    .Y(w916_n));
 sky130_fd_sc_hd__nand2_1 u47 (.A(pixels[61]),
    .B(pixels[63]),
    .Y(w365_n));
 sky130_fd_sc_hd__o21ai_0 u470 (.A1(w442_n),
    .A2(w445_n),
    .B1(w566_n),
    .Y(w917));
 sky130_fd_sc_hd__nand2b_1 u471 (.A_N(w653),
    .B(w505_n),
    .Y(w919));
 sky130_fd_sc_hd__a21oi_1 u472 (.A1(n344),
    .A2(pixels[293]),
    .B1(w708),
    .Y(w920_n));
 sky130_fd_sc_hd__nor2_1 u473 (.A(w498_n),
    .B(w855_n),
    .Y(w921));
 sky130_fd_sc_hd__o21a_1 u474 (.A1(w504_n),
    .A2(w595_n),
    .B1(w864_n),
    .X(w925_n));
 sky130_fd_sc_hd__nor2_1 u475 (.A(w753),
    .B(w766),
    .Y(w926_n));
 sky130_fd_sc_hd__inv_1 u476 (.A(w926_n),
    .Y(w926));
 sky130_fd_sc_hd__nor2_1 u477 (.A(n334),
    .B(w516_n),
    .Y(w927));
 sky130_fd_sc_hd__nor2_1 u478 (.A(pixels[274]),
    .B(w795),
    .Y(w928_n));
 sky130_fd_sc_hd__nand2_1 u479 (.A(w567_n),
    .B(w758_n),
    .Y(w929));
 sky130_fd_sc_hd__nor2_1 u48 (.A(pixels[199]),
    .B(w357),
    .Y(w366_n));
 sky130_fd_sc_hd__nand2_1 u480 (.A(w451_n),
    .B(w920_n),
    .Y(w930));
 sky130_fd_sc_hd__nand2_1 u481 (.A(n337),
    .B(w914_n),
    .Y(w931));
 sky130_fd_sc_hd__inv_1 u482 (.A(w931),
    .Y(w931_n));
 sky130_fd_sc_hd__xor2_1 u483 (.A(w615_n),
    .B(w850),
    .X(w935_n));
 sky130_fd_sc_hd__xnor2_1 u484 (.A(w569_n),
    .B(w771_n),
    .Y(w938_n));
 sky130_fd_sc_hd__nor2_1 u485 (.A(pixels[132]),
    .B(w590),
    .Y(w939_n));
 sky130_fd_sc_hd__nand2_1 u486 (.A(w449_n),
    .B(w748_n),
    .Y(w940));
 sky130_fd_sc_hd__o21ai_0 u487 (.A1(pixels[230]),
    .A2(w341),
    .B1(w331_n),
    .Y(w943_n));
 sky130_fd_sc_hd__nor2_1 u488 (.A(w500_n),
    .B(w871_n),
    .Y(w944));
 sky130_fd_sc_hd__nand2_1 u489 (.A(w500),
    .B(w871),
    .Y(w944_n));
 sky130_fd_sc_hd__inv_1 u49 (.A(w366_n),
    .Y(w366));
 sky130_fd_sc_hd__o211ai_1 u490 (.A1(pixels[69]),
    .A2(pixels[71]),
    .B1(pixels[120]),
    .C1(pixels[194]),
    .Y(w945_n));
 sky130_fd_sc_hd__or3_1 u491 (.A(pixels[169]),
    .B(pixels[189]),
    .C(pixels[191]),
    .X(w946));
 sky130_fd_sc_hd__o21ai_2 u492 (.A1(pixels[316]),
    .A2(pixels[326]),
    .B1(w809_n),
    .Y(w948_n));
 sky130_fd_sc_hd__nor3_1 u493 (.A(pixels[218]),
    .B(pixels[220]),
    .C(w538_n),
    .Y(w949));
 sky130_fd_sc_hd__or4_1 u494 (.A(pixels[201]),
    .B(pixels[202]),
    .C(pixels[219]),
    .D(pixels[236]),
    .X(w951));
 sky130_fd_sc_hd__nand2_2 u495 (.A(w561_n),
    .B(w698_n),
    .Y(w954));
 sky130_fd_sc_hd__xor2_1 u496 (.A(w527_n),
    .B(w954),
    .X(w955_n));
 sky130_fd_sc_hd__nand2_1 u497 (.A(w440_n),
    .B(w699_n),
    .Y(w956));
 sky130_fd_sc_hd__inv_1 u498 (.A(w956),
    .Y(w956_n));
 sky130_fd_sc_hd__nand2_1 u499 (.A(w729_n),
    .B(w741_n),
    .Y(w958));
 sky130_fd_sc_hd__inv_1 u5 (.A(pixels[116]),
    .Y(n334));
 sky130_fd_sc_hd__nor2_1 u50 (.A(pixels[28]),
    .B(pixels[53]),
    .Y(w368_n));
 sky130_fd_sc_hd__nor2_1 u500 (.A(w411_n),
    .B(w655),
    .Y(w959));
 sky130_fd_sc_hd__or4_4 u501 (.A(pixels[221]),
    .B(pixels[222]),
    .C(pixels[252]),
    .D(w587),
    .X(w960));
 sky130_fd_sc_hd__xor2_1 u502 (.A(pixels[259]),
    .B(w603_n),
    .X(w961_n));
 sky130_fd_sc_hd__nand2_1 u503 (.A(pixels[80]),
    .B(w914_n),
    .Y(w963_n));
 sky130_fd_sc_hd__nand2b_1 u504 (.A_N(pixels[256]),
    .B(pixels[252]),
    .Y(w964_n));
 sky130_fd_sc_hd__o21ai_2 u505 (.A1(w412_n),
    .A2(w410_n),
    .B1(w375_n),
    .Y(w965));
 sky130_fd_sc_hd__xnor2_1 u506 (.A(w395_n),
    .B(w679_n),
    .Y(w966_n));
 sky130_fd_sc_hd__or4_1 u507 (.A(pixels[46]),
    .B(pixels[76]),
    .C(w530),
    .D(w594_n),
    .X(w968_n));
 sky130_fd_sc_hd__xnor2_1 u508 (.A(w480_n),
    .B(w577_n),
    .Y(w971_n));
 sky130_fd_sc_hd__nor2_1 u509 (.A(pixels[72]),
    .B(w391),
    .Y(w972_n));
 sky130_fd_sc_hd__or3_1 u51 (.A(pixels[322]),
    .B(pixels[327]),
    .C(pixels[328]),
    .X(w369));
 sky130_fd_sc_hd__nor2_1 u510 (.A(w632_n),
    .B(w728),
    .Y(w973));
 sky130_fd_sc_hd__nor2_1 u511 (.A(w414),
    .B(w532_n),
    .Y(w974));
 sky130_fd_sc_hd__xor2_1 u512 (.A(w623_n),
    .B(w646),
    .X(w975_n));
 sky130_fd_sc_hd__o21ai_0 u513 (.A1(pixels[257]),
    .A2(n346),
    .B1(w931),
    .Y(w977_n));
 sky130_fd_sc_hd__a22oi_1 u514 (.A1(pixels[151]),
    .A2(pixels[175]),
    .B1(pixels[228]),
    .B2(w356_n),
    .Y(w978_n));
 sky130_fd_sc_hd__nand2_1 u515 (.A(w565_n),
    .B(w885_n),
    .Y(w981));
 sky130_fd_sc_hd__nand2_1 u516 (.A(w822),
    .B(w848_n),
    .Y(w983_n));
 sky130_fd_sc_hd__a211oi_1 u517 (.A1(w355_n),
    .A2(w603_n),
    .B1(pixels[229]),
    .C1(pixels[288]),
    .Y(w988));
 sky130_fd_sc_hd__or4b_1 u518 (.A(pixels[49]),
    .B(pixels[100]),
    .C(w398),
    .D_N(w539_n),
    .X(w989));
 sky130_fd_sc_hd__nor2_1 u519 (.A(pixels[38]),
    .B(w772_n),
    .Y(w990));
 sky130_fd_sc_hd__nor2_1 u52 (.A(pixels[181]),
    .B(pixels[182]),
    .Y(w370_n));
 sky130_fd_sc_hd__nor2_1 u520 (.A(w587),
    .B(w630_n),
    .Y(w991));
 sky130_fd_sc_hd__nor2_1 u521 (.A(w587_n),
    .B(w677_n),
    .Y(w992));
 sky130_fd_sc_hd__nand2_1 u522 (.A(w567_n),
    .B(w752_n),
    .Y(w993));
 sky130_fd_sc_hd__o21ai_0 u523 (.A1(pixels[250]),
    .A2(pixels[252]),
    .B1(w363),
    .Y(w995_n));
 sky130_fd_sc_hd__xnor2_1 u524 (.A(w456_n),
    .B(w535_n),
    .Y(w996_n));
 sky130_fd_sc_hd__nand2b_2 u525 (.A_N(w870),
    .B(w550_n),
    .Y(w997));
 sky130_fd_sc_hd__nand2_1 u526 (.A(w466_n),
    .B(w869_n),
    .Y(w998));
 sky130_fd_sc_hd__or4_1 u527 (.A(pixels[85]),
    .B(pixels[106]),
    .C(pixels[108]),
    .D(pixels[125]),
    .X(w999));
 sky130_fd_sc_hd__a211oi_1 u528 (.A1(pixels[100]),
    .A2(w569_n),
    .B1(pixels[184]),
    .C1(pixels[185]),
    .Y(w1001_n));
 sky130_fd_sc_hd__nor2_1 u529 (.A(w386),
    .B(w630_n),
    .Y(w1003));
 sky130_fd_sc_hd__inv_1 u53 (.A(w370_n),
    .Y(w370));
 sky130_fd_sc_hd__nand2_1 u530 (.A(w430),
    .B(w766),
    .Y(w1005_n));
 sky130_fd_sc_hd__nand2_1 u531 (.A(w682_n),
    .B(w771_n),
    .Y(w1006));
 sky130_fd_sc_hd__xor2_1 u532 (.A(w544_n),
    .B(w610_n),
    .X(w1008));
 sky130_fd_sc_hd__nand2_2 u533 (.A(w498_n),
    .B(w817),
    .Y(w1010_n));
 sky130_fd_sc_hd__nor3_1 u534 (.A(w442),
    .B(w560_n),
    .C(w607),
    .Y(w1012));
 sky130_fd_sc_hd__nand2_1 u535 (.A(w586_n),
    .B(w827_n),
    .Y(w1013));
 sky130_fd_sc_hd__nand3b_1 u536 (.A_N(w841_n),
    .B(w612_n),
    .C(w698),
    .Y(w1015_n));
 sky130_fd_sc_hd__nor3_2 u537 (.A(pixels[229]),
    .B(pixels[261]),
    .C(pixels[288]),
    .Y(w1021_n));
 sky130_fd_sc_hd__o21ai_0 u538 (.A1(n343),
    .A2(pixels[318]),
    .B1(w677_n),
    .Y(w1023));
 sky130_fd_sc_hd__o21ai_1 u539 (.A1(pixels[228]),
    .A2(pixels[243]),
    .B1(w479_n),
    .Y(w1025_n));
 sky130_fd_sc_hd__nand2_1 u54 (.A(n344),
    .B(pixels[293]),
    .Y(w372_n));
 sky130_fd_sc_hd__nor3_1 u540 (.A(pixels[22]),
    .B(pixels[79]),
    .C(w358),
    .Y(w1026_n));
 sky130_fd_sc_hd__o22ai_1 u541 (.A1(pixels[234]),
    .A2(pixels[268]),
    .B1(w416_n),
    .B2(w439_n),
    .Y(w1028_n));
 sky130_fd_sc_hd__nor3_1 u542 (.A(pixels[125]),
    .B(pixels[230]),
    .C(pixels[261]),
    .Y(w1030_n));
 sky130_fd_sc_hd__nor2_1 u543 (.A(pixels[146]),
    .B(w584_n),
    .Y(w1031));
 sky130_fd_sc_hd__nand2_1 u544 (.A(w742_n),
    .B(w885_n),
    .Y(w1032));
 sky130_fd_sc_hd__nor2b_1 u545 (.A(w567_n),
    .B_N(w650_n),
    .Y(w1034));
 sky130_fd_sc_hd__xor2_1 u546 (.A(w650_n),
    .B(w893),
    .X(w1035_n));
 sky130_fd_sc_hd__a21oi_1 u547 (.A1(w848_n),
    .A2(w822),
    .B1(w656_n),
    .Y(w1037));
 sky130_fd_sc_hd__nor2_1 u548 (.A(w466_n),
    .B(w587_n),
    .Y(w1038));
 sky130_fd_sc_hd__nand3_1 u549 (.A(pixels[238]),
    .B(pixels[269]),
    .C(w677_n),
    .Y(w1041_n));
 sky130_fd_sc_hd__nor2_1 u55 (.A(pixels[291]),
    .B(pixels[301]),
    .Y(w375_n));
 sky130_fd_sc_hd__nor2_1 u550 (.A(pixels[237]),
    .B(w920_n),
    .Y(w1042));
 sky130_fd_sc_hd__a21oi_1 u551 (.A1(pixels[212]),
    .A2(pixels[258]),
    .B1(w624_n),
    .Y(w1043));
 sky130_fd_sc_hd__nand2_1 u552 (.A(w740_n),
    .B(w782_n),
    .Y(w1045));
 sky130_fd_sc_hd__a21oi_2 u553 (.A1(w378_n),
    .A2(w724),
    .B1(w521_n),
    .Y(w1046));
 sky130_fd_sc_hd__inv_1 u554 (.A(w1046),
    .Y(w1046_n));
 sky130_fd_sc_hd__nor2_2 u555 (.A(w550_n),
    .B(w592),
    .Y(w1049));
 sky130_fd_sc_hd__xor2_1 u556 (.A(w600),
    .B(w630_n),
    .X(w1051_n));
 sky130_fd_sc_hd__nor3_2 u557 (.A(pixels[274]),
    .B(w795),
    .C(w965),
    .Y(w1052_n));
 sky130_fd_sc_hd__inv_2 u558 (.A(w1052_n),
    .Y(w1052));
 sky130_fd_sc_hd__xor2_1 u559 (.A(w524),
    .B(w774),
    .X(w1056));
 sky130_fd_sc_hd__xor2_1 u56 (.A(pixels[280]),
    .B(pixels[304]),
    .X(w376));
 sky130_fd_sc_hd__nand2_1 u560 (.A(w852_n),
    .B(w901_n),
    .Y(w1057));
 sky130_fd_sc_hd__nand2_1 u561 (.A(w692_n),
    .B(w719_n),
    .Y(w1058));
 sky130_fd_sc_hd__o21ai_0 u562 (.A1(w410_n),
    .A2(w412_n),
    .B1(w498_n),
    .Y(w1063));
 sky130_fd_sc_hd__a21o_1 u563 (.A1(pixels[228]),
    .A2(w356_n),
    .B1(w626_n),
    .X(w1065_n));
 sky130_fd_sc_hd__nand2_1 u564 (.A(w702_n),
    .B(w846_n),
    .Y(w1066));
 sky130_fd_sc_hd__nor2_1 u565 (.A(w645_n),
    .B(w1021_n),
    .Y(w1068));
 sky130_fd_sc_hd__or2_0 u566 (.A(w507),
    .B(w774),
    .X(w1069));
 sky130_fd_sc_hd__nor2_1 u567 (.A(w441),
    .B(w674),
    .Y(w1074_n));
 sky130_fd_sc_hd__nor2_1 u568 (.A(pixels[126]),
    .B(w990),
    .Y(w1075_n));
 sky130_fd_sc_hd__nor2_1 u569 (.A(w427),
    .B(w826),
    .Y(w1078_n));
 sky130_fd_sc_hd__nand2_1 u57 (.A(pixels[70]),
    .B(pixels[122]),
    .Y(w377_n));
 sky130_fd_sc_hd__nor3_1 u570 (.A(pixels[246]),
    .B(pixels[262]),
    .C(pixels[288]),
    .Y(w1080_n));
 sky130_fd_sc_hd__nor2b_1 u571 (.A(w648_n),
    .B_N(w1065_n),
    .Y(w1081));
 sky130_fd_sc_hd__xor2_1 u572 (.A(w614_n),
    .B(w772_n),
    .X(w1082));
 sky130_fd_sc_hd__nor2_1 u573 (.A(pixels[55]),
    .B(w723),
    .Y(w1083_n));
 sky130_fd_sc_hd__nand2_1 u574 (.A(w730_n),
    .B(w842_n),
    .Y(w1084));
 sky130_fd_sc_hd__a2bb2oi_1 u575 (.A1_N(pixels[168]),
    .A2_N(pixels[188]),
    .B1(w364_n),
    .B2(w437_n),
    .Y(w1086));
 sky130_fd_sc_hd__o31ai_1 u576 (.A1(pixels[234]),
    .A2(pixels[240]),
    .A3(pixels[268]),
    .B1(w684_n),
    .Y(w1089_n));
 sky130_fd_sc_hd__nor2_1 u577 (.A(w452_n),
    .B(w464),
    .Y(w1091));
 sky130_fd_sc_hd__or3_1 u578 (.A(pixels[10]),
    .B(pixels[31]),
    .C(w1052),
    .X(w1092));
 sky130_fd_sc_hd__a21oi_1 u579 (.A1(pixels[99]),
    .A2(w492_n),
    .B1(w524),
    .Y(w1095_n));
 sky130_fd_sc_hd__nor3_4 u58 (.A(pixels[267]),
    .B(pixels[292]),
    .C(pixels[305]),
    .Y(w378_n));
 sky130_fd_sc_hd__nor3_2 u580 (.A(pixels[136]),
    .B(w618),
    .C(w850),
    .Y(w1096_n));
 sky130_fd_sc_hd__nor2_1 u581 (.A(w618),
    .B(w1008),
    .Y(w1097_n));
 sky130_fd_sc_hd__nand3_1 u582 (.A(w586_n),
    .B(w592_n),
    .C(w827_n),
    .Y(w1099));
 sky130_fd_sc_hd__nor3_1 u583 (.A(pixels[49]),
    .B(w398),
    .C(w887),
    .Y(w1100_n));
 sky130_fd_sc_hd__inv_1 u584 (.A(w1100_n),
    .Y(w1100));
 sky130_fd_sc_hd__nor2_1 u585 (.A(w504_n),
    .B(w1052),
    .Y(w1102));
 sky130_fd_sc_hd__nor3_1 u586 (.A(pixels[70]),
    .B(pixels[72]),
    .C(w391),
    .Y(w1103_n));
 sky130_fd_sc_hd__a21oi_1 u587 (.A1(pixels[36]),
    .A2(w402_n),
    .B1(w434),
    .Y(w1105_n));
 sky130_fd_sc_hd__nand3_1 u588 (.A(pixels[136]),
    .B(n345),
    .C(w341_n),
    .Y(w1107_n));
 sky130_fd_sc_hd__nand2b_1 u589 (.A_N(w960),
    .B(w550_n),
    .Y(w1110));
 sky130_fd_sc_hd__xnor2_1 u59 (.A(pixels[313]),
    .B(w375_n),
    .Y(w379));
 sky130_fd_sc_hd__nor2_1 u590 (.A(w362),
    .B(w752_n),
    .Y(w1113));
 sky130_fd_sc_hd__a21oi_1 u591 (.A1(n335),
    .A2(pixels[121]),
    .B1(pixels[123]),
    .Y(w1114_n));
 sky130_fd_sc_hd__or2_0 u592 (.A(w638_n),
    .B(w754_n),
    .X(w1117_n));
 sky130_fd_sc_hd__xor2_1 u593 (.A(w372_n),
    .B(w929),
    .X(w1118_n));
 sky130_fd_sc_hd__nor3_2 u594 (.A(w613),
    .B(w621),
    .C(w926_n),
    .Y(w1119));
 sky130_fd_sc_hd__nor3_1 u595 (.A(pixels[101]),
    .B(w383_n),
    .C(w931_n),
    .Y(w1120));
 sky130_fd_sc_hd__nor2_1 u596 (.A(pixels[48]),
    .B(w817),
    .Y(w1124_n));
 sky130_fd_sc_hd__xor2_1 u597 (.A(w629_n),
    .B(w649_n),
    .X(w1128));
 sky130_fd_sc_hd__nor3_2 u598 (.A(pixels[125]),
    .B(pixels[261]),
    .C(w380),
    .Y(w1132_n));
 sky130_fd_sc_hd__nand4b_1 u599 (.A_N(w801),
    .B(w348_n),
    .C(w771_n),
    .D(w879_n),
    .Y(w1134));
 sky130_fd_sc_hd__inv_1 u6 (.A(pixels[118]),
    .Y(n335));
 sky130_fd_sc_hd__nor2b_1 u60 (.A(pixels[271]),
    .B_N(pixels[286]),
    .Y(w380));
 sky130_fd_sc_hd__nand3_1 u600 (.A(w383_n),
    .B(w415_n),
    .C(w1095_n),
    .Y(w1136));
 sky130_fd_sc_hd__a21oi_1 u601 (.A1(w466_n),
    .A2(w560_n),
    .B1(w636_n),
    .Y(w1137));
 sky130_fd_sc_hd__a21oi_1 u602 (.A1(w419_n),
    .A2(w531_n),
    .B1(w931_n),
    .Y(w1142));
 sky130_fd_sc_hd__xor2_1 u603 (.A(w541_n),
    .B(w1006),
    .X(w1144_n));
 sky130_fd_sc_hd__o21ai_0 u604 (.A1(w355_n),
    .A2(w876_n),
    .B1(w946),
    .Y(w1145_n));
 sky130_fd_sc_hd__a31o_1 u605 (.A1(w363),
    .A2(w882_n),
    .A3(w594_n),
    .B1(w370),
    .X(w1148));
 sky130_fd_sc_hd__xor2_1 u606 (.A(w901_n),
    .B(w1001_n),
    .X(w1149));
 sky130_fd_sc_hd__nand3_1 u607 (.A(w372_n),
    .B(w469_n),
    .C(w580),
    .Y(w1152_n));
 sky130_fd_sc_hd__xor2_1 u608 (.A(w743),
    .B(w860),
    .X(w1154));
 sky130_fd_sc_hd__inv_1 u609 (.A(w1154),
    .Y(w1154_n));
 sky130_fd_sc_hd__nor2b_1 u61 (.A(pixels[72]),
    .B_N(pixels[121]),
    .Y(w381));
 sky130_fd_sc_hd__or2_0 u610 (.A(w690),
    .B(w830),
    .X(w1157));
 sky130_fd_sc_hd__nand2_1 u611 (.A(w888_n),
    .B(w948_n),
    .Y(w1158));
 sky130_fd_sc_hd__inv_1 u612 (.A(w1158),
    .Y(w1158_n));
 sky130_fd_sc_hd__nor3_2 u613 (.A(pixels[247]),
    .B(pixels[277]),
    .C(pixels[302]),
    .Y(w1159_n));
 sky130_fd_sc_hd__nor2_1 u614 (.A(pixels[134]),
    .B(w816),
    .Y(w1160_n));
 sky130_fd_sc_hd__xnor2_1 u615 (.A(w406_n),
    .B(w1099),
    .Y(w1162));
 sky130_fd_sc_hd__or2_0 u616 (.A(w868_n),
    .B(w959),
    .X(w1165_n));
 sky130_fd_sc_hd__o221ai_1 u617 (.A1(n340),
    .A2(w1049),
    .B1(w838),
    .B2(w1042),
    .C1(w523_n),
    .Y(w1167_n));
 sky130_fd_sc_hd__xor2_1 u618 (.A(w845),
    .B(w999),
    .X(w1168));
 sky130_fd_sc_hd__o21ai_0 u619 (.A1(pixels[132]),
    .A2(w590_n),
    .B1(w827_n),
    .Y(w1169));
 sky130_fd_sc_hd__nor2_1 u62 (.A(pixels[119]),
    .B(pixels[155]),
    .Y(w383_n));
 sky130_fd_sc_hd__nand4_1 u620 (.A(w345_n),
    .B(w451_n),
    .C(w456_n),
    .D(w612_n),
    .Y(w1170));
 sky130_fd_sc_hd__a21oi_1 u621 (.A1(w383_n),
    .A2(w390_n),
    .B1(w946),
    .Y(w1171));
 sky130_fd_sc_hd__a211oi_1 u622 (.A1(w459_n),
    .A2(w782_n),
    .B1(pixels[122]),
    .C1(pixels[157]),
    .Y(w1172));
 sky130_fd_sc_hd__and2_0 u623 (.A(w412_n),
    .B(w925_n),
    .X(w1173_n));
 sky130_fd_sc_hd__nor2b_1 u624 (.A(w920_n),
    .B_N(w429_n),
    .Y(w1174));
 sky130_fd_sc_hd__nand2_1 u625 (.A(w996_n),
    .B(w1035_n),
    .Y(w1175));
 sky130_fd_sc_hd__xor2_1 u626 (.A(w819),
    .B(w1105_n),
    .X(w1179_n));
 sky130_fd_sc_hd__nand4_1 u627 (.A(w364_n),
    .B(w424_n),
    .C(w707_n),
    .D(w869_n),
    .Y(w1180));
 sky130_fd_sc_hd__nand2_1 u628 (.A(w822),
    .B(w938_n),
    .Y(w1181_n));
 sky130_fd_sc_hd__o211ai_1 u629 (.A1(pixels[82]),
    .A2(w759_n),
    .B1(w475_n),
    .C1(w764_n),
    .Y(w1182));
 sky130_fd_sc_hd__nor2_1 u63 (.A(pixels[60]),
    .B(w354_n),
    .Y(w386));
 sky130_fd_sc_hd__xnor2_1 u630 (.A(w602_n),
    .B(w1103_n),
    .Y(w1184_n));
 sky130_fd_sc_hd__nand3_1 u631 (.A(w415_n),
    .B(w531_n),
    .C(w682_n),
    .Y(w1185));
 sky130_fd_sc_hd__nand2b_2 u632 (.A_N(w1012),
    .B(w1010_n),
    .Y(w1186));
 sky130_fd_sc_hd__or2_0 u633 (.A(w744_n),
    .B(w1171),
    .X(w1187_n));
 sky130_fd_sc_hd__a21oi_1 u634 (.A1(pixels[170]),
    .A2(w500_n),
    .B1(w826),
    .Y(w1188_n));
 sky130_fd_sc_hd__nor2_1 u635 (.A(w829_n),
    .B(w1015_n),
    .Y(w1189));
 sky130_fd_sc_hd__a31oi_1 u636 (.A1(n329),
    .A2(w353_n),
    .A3(w547_n),
    .B1(w972_n),
    .Y(w1190));
 sky130_fd_sc_hd__inv_1 u637 (.A(w1190),
    .Y(w1190_n));
 sky130_fd_sc_hd__a211oi_2 u638 (.A1(pixels[197]),
    .A2(w728_n),
    .B1(pixels[215]),
    .C1(pixels[231]),
    .Y(w1191_n));
 sky130_fd_sc_hd__inv_1 u639 (.A(w1191_n),
    .Y(w1191));
 sky130_fd_sc_hd__nor2_1 u64 (.A(pixels[83]),
    .B(pixels[135]),
    .Y(w390_n));
 sky130_fd_sc_hd__nand2_1 u640 (.A(w841_n),
    .B(w889_n),
    .Y(w1196));
 sky130_fd_sc_hd__a21oi_1 u641 (.A1(pixels[241]),
    .A2(pixels[270]),
    .B1(w896_n),
    .Y(w1197));
 sky130_fd_sc_hd__o31ai_4 u642 (.A1(pixels[148]),
    .A2(w361_n),
    .A3(w505_n),
    .B1(w751_n),
    .Y(w1199));
 sky130_fd_sc_hd__and3_1 u643 (.A(n342),
    .B(w506_n),
    .C(w928_n),
    .X(w1200_n));
 sky130_fd_sc_hd__nor2_1 u644 (.A(w954),
    .B(w1066),
    .Y(w1202_n));
 sky130_fd_sc_hd__and2_0 u645 (.A(w939_n),
    .B(w945_n),
    .X(w1203_n));
 sky130_fd_sc_hd__nand2b_1 u646 (.A_N(w909),
    .B(w1026_n),
    .Y(w1204));
 sky130_fd_sc_hd__xor2_1 u647 (.A(w842_n),
    .B(w998),
    .X(w1205_n));
 sky130_fd_sc_hd__or2_0 u648 (.A(w1006),
    .B(w1113),
    .X(w1206));
 sky130_fd_sc_hd__o21ai_0 u649 (.A1(pixels[50]),
    .A2(pixels[84]),
    .B1(w710_n),
    .Y(w1207_n));
 sky130_fd_sc_hd__or3_1 u65 (.A(pixels[68]),
    .B(pixels[69]),
    .C(pixels[71]),
    .X(w391));
 sky130_fd_sc_hd__xor2_1 u650 (.A(w475_n),
    .B(w1128),
    .X(w1208_n));
 sky130_fd_sc_hd__or3_1 u651 (.A(pixels[184]),
    .B(pixels[185]),
    .C(w835),
    .X(w1211));
 sky130_fd_sc_hd__nor2_1 u652 (.A(w594_n),
    .B(w702_n),
    .Y(w1212));
 sky130_fd_sc_hd__o32a_1 u653 (.A1(pixels[271]),
    .A2(pixels[297]),
    .A3(pixels[241]),
    .B1(pixels[207]),
    .B2(pixels[208]),
    .X(w1213));
 sky130_fd_sc_hd__xor2_1 u654 (.A(w407),
    .B(w1102),
    .X(w1214));
 sky130_fd_sc_hd__xnor2_1 u655 (.A(w575_n),
    .B(w1083_n),
    .Y(w1215_n));
 sky130_fd_sc_hd__a21oi_1 u656 (.A1(w573_n),
    .A2(w988),
    .B1(w728),
    .Y(w1216_n));
 sky130_fd_sc_hd__or4_1 u657 (.A(pixels[165]),
    .B(pixels[187]),
    .C(pixels[189]),
    .D(w870),
    .X(w1218));
 sky130_fd_sc_hd__nor2_1 u658 (.A(w478_n),
    .B(w602_n),
    .Y(w1220));
 sky130_fd_sc_hd__xor2_1 u659 (.A(w613),
    .B(w981),
    .X(w1221));
 sky130_fd_sc_hd__nor2_1 u66 (.A(pixels[19]),
    .B(pixels[30]),
    .Y(w392_n));
 sky130_fd_sc_hd__o21ai_1 u660 (.A1(pixels[101]),
    .A2(w550_n),
    .B1(w345_n),
    .Y(w1222));
 sky130_fd_sc_hd__o22a_1 u661 (.A1(pixels[83]),
    .A2(n331),
    .B1(w471_n),
    .B2(w755_n),
    .X(w1223_n));
 sky130_fd_sc_hd__nor3_1 u662 (.A(pixels[245]),
    .B(w506_n),
    .C(w981),
    .Y(w1225));
 sky130_fd_sc_hd__nor2_1 u663 (.A(w1063),
    .B(w1089_n),
    .Y(w1226));
 sky130_fd_sc_hd__a21oi_2 u664 (.A1(w378_n),
    .A2(w788),
    .B1(w951),
    .Y(w1227_n));
 sky130_fd_sc_hd__a211oi_1 u665 (.A1(w427),
    .A2(w539_n),
    .B1(w516_n),
    .C1(w599),
    .Y(w1229));
 sky130_fd_sc_hd__o211ai_1 u666 (.A1(w989),
    .A2(w1012),
    .B1(w477_n),
    .C1(w533_n),
    .Y(w1230_n));
 sky130_fd_sc_hd__a21oi_2 u667 (.A1(n330),
    .A2(pixels[131]),
    .B1(w693_n),
    .Y(w1231));
 sky130_fd_sc_hd__xor2_2 u668 (.A(w515_n),
    .B(w824_n),
    .X(w1232));
 sky130_fd_sc_hd__nand2_1 u669 (.A(w988),
    .B(w1074_n),
    .Y(w1234_n));
 sky130_fd_sc_hd__nand2_2 u67 (.A(w359),
    .B(w368_n),
    .Y(w393_n));
 sky130_fd_sc_hd__o311ai_2 u670 (.A1(pixels[53]),
    .A2(pixels[84]),
    .A3(w993),
    .B1(w329),
    .C1(w667),
    .Y(w1235_n));
 sky130_fd_sc_hd__o21ai_0 u671 (.A1(w689_n),
    .A2(w712),
    .B1(w971_n),
    .Y(w1237));
 sky130_fd_sc_hd__a21oi_1 u672 (.A1(w935_n),
    .A2(w687_n),
    .B1(w629_n),
    .Y(w1239));
 sky130_fd_sc_hd__inv_1 u673 (.A(w1239),
    .Y(w1239_n));
 sky130_fd_sc_hd__o211ai_1 u674 (.A1(w410_n),
    .A2(n455),
    .B1(w831_n),
    .C1(w836_n),
    .Y(w1240));
 sky130_fd_sc_hd__nand2_1 u675 (.A(w940),
    .B(w944_n),
    .Y(w1241_n));
 sky130_fd_sc_hd__xor2_1 u676 (.A(w997),
    .B(w1218),
    .X(w1243));
 sky130_fd_sc_hd__and3_1 u677 (.A(w551_n),
    .B(w773_n),
    .C(w882_n),
    .X(w1246_n));
 sky130_fd_sc_hd__nor3_1 u678 (.A(pixels[320]),
    .B(w369),
    .C(w507),
    .Y(w1247_n));
 sky130_fd_sc_hd__nor2_1 u679 (.A(w548),
    .B(w1128),
    .Y(w1248_n));
 sky130_fd_sc_hd__nor2_1 u68 (.A(pixels[221]),
    .B(pixels[224]),
    .Y(w395_n));
 sky130_fd_sc_hd__nand2_1 u680 (.A(w611),
    .B(w687_n),
    .Y(w1249_n));
 sky130_fd_sc_hd__nor3b_4 u681 (.A(w1074_n),
    .B(w928_n),
    .C_N(w814),
    .Y(w1250));
 sky130_fd_sc_hd__nand2_1 u682 (.A(w728_n),
    .B(w1117_n),
    .Y(w1251));
 sky130_fd_sc_hd__or3_1 u683 (.A(w541_n),
    .B(w794_n),
    .C(w959),
    .X(w1252_n));
 sky130_fd_sc_hd__nor2_1 u684 (.A(w1119),
    .B(w1250),
    .Y(w1255_n));
 sky130_fd_sc_hd__and2_0 u685 (.A(w549_n),
    .B(w861_n),
    .X(w1256_n));
 sky130_fd_sc_hd__nor2_2 u686 (.A(w693_n),
    .B(w897),
    .Y(w1258));
 sky130_fd_sc_hd__o31ai_1 u687 (.A1(pixels[205]),
    .A2(pixels[223]),
    .A3(w462),
    .B1(w855_n),
    .Y(w1259_n));
 sky130_fd_sc_hd__nor2_1 u688 (.A(w926_n),
    .B(w958),
    .Y(w1260));
 sky130_fd_sc_hd__nor2_1 u689 (.A(w1068),
    .B(w1202_n),
    .Y(w1261));
 sky130_fd_sc_hd__nor2_1 u69 (.A(pixels[12]),
    .B(pixels[34]),
    .Y(w398_n));
 sky130_fd_sc_hd__xor2_1 u690 (.A(w725_n),
    .B(w1080_n),
    .X(w1263));
 sky130_fd_sc_hd__nand2_1 u691 (.A(w966_n),
    .B(w1089_n),
    .Y(w1264));
 sky130_fd_sc_hd__nor3_1 u692 (.A(w789),
    .B(w814),
    .C(w992),
    .Y(w1265_n));
 sky130_fd_sc_hd__a21oi_1 u693 (.A1(pixels[225]),
    .A2(w644),
    .B1(w815_n),
    .Y(w1267));
 sky130_fd_sc_hd__nor2_1 u694 (.A(w523),
    .B(w619),
    .Y(w1269_n));
 sky130_fd_sc_hd__nor3_1 u695 (.A(w430),
    .B(w858),
    .C(w890),
    .Y(w1270_n));
 sky130_fd_sc_hd__and4_1 u696 (.A(w340_n),
    .B(w489_n),
    .C(w580),
    .D(w968_n),
    .X(w1271));
 sky130_fd_sc_hd__nand2_1 u697 (.A(w629_n),
    .B(w1114_n),
    .Y(w1272));
 sky130_fd_sc_hd__nor2_2 u698 (.A(w405),
    .B(w754_n),
    .Y(w1273));
 sky130_fd_sc_hd__nor2_1 u699 (.A(w991),
    .B(w1084),
    .Y(w1274_n));
 sky130_fd_sc_hd__inv_1 u7 (.A(pixels[132]),
    .Y(n336));
 sky130_fd_sc_hd__inv_1 u70 (.A(w398_n),
    .Y(w398));
 sky130_fd_sc_hd__nand3_1 u700 (.A(w690),
    .B(w871),
    .C(w1013),
    .Y(w1275_n));
 sky130_fd_sc_hd__xor2_1 u701 (.A(w641_n),
    .B(w1107_n),
    .X(w1276));
 sky130_fd_sc_hd__xor2_1 u702 (.A(w622_n),
    .B(w1075_n),
    .X(w1277));
 sky130_fd_sc_hd__nand2b_1 u703 (.A_N(w1086),
    .B(w838),
    .Y(w1278_n));
 sky130_fd_sc_hd__a2111oi_2 u704 (.A1(pixels[85]),
    .A2(pixels[138]),
    .B1(pixels[42]),
    .C1(pixels[73]),
    .D1(w865),
    .Y(w1279_n));
 sky130_fd_sc_hd__xor2_1 u705 (.A(w617_n),
    .B(w1092),
    .X(w1280_n));
 sky130_fd_sc_hd__nand2_1 u706 (.A(w705_n),
    .B(w859_n),
    .Y(w1281));
 sky130_fd_sc_hd__xor2_1 u707 (.A(w963_n),
    .B(w1099),
    .X(w1282_n));
 sky130_fd_sc_hd__nand3b_1 u708 (.A_N(w652),
    .B(w444_n),
    .C(w831_n),
    .Y(w1283));
 sky130_fd_sc_hd__xnor2_4 u709 (.A(w644),
    .B(w1058),
    .Y(w1286_n));
 sky130_fd_sc_hd__nor2_1 u71 (.A(pixels[307]),
    .B(pixels[325]),
    .Y(w399_n));
 sky130_fd_sc_hd__a21oi_2 u710 (.A1(w704_n),
    .A2(w735_n),
    .B1(w855_n),
    .Y(w1287));
 sky130_fd_sc_hd__o21ai_0 u711 (.A1(w752_n),
    .A2(w776_n),
    .B1(w1286_n),
    .Y(w1288));
 sky130_fd_sc_hd__a211oi_2 u712 (.A1(n341),
    .A2(pixels[226]),
    .B1(w380),
    .C1(w850),
    .Y(w1294_n));
 sky130_fd_sc_hd__or3_1 u713 (.A(w927),
    .B(w944),
    .C(w1026_n),
    .X(w1296_n));
 sky130_fd_sc_hd__o21ai_0 u714 (.A1(pixels[293]),
    .A2(w848_n),
    .B1(w1132_n),
    .Y(w1297));
 sky130_fd_sc_hd__nor2_1 u715 (.A(w851_n),
    .B(w1096_n),
    .Y(w1301));
 sky130_fd_sc_hd__nor2_1 u716 (.A(w780_n),
    .B(w939_n),
    .Y(w1304));
 sky130_fd_sc_hd__o311ai_1 u717 (.A1(pixels[167]),
    .A2(pixels[186]),
    .A3(w410_n),
    .B1(w412_n),
    .C1(w817_n),
    .Y(w1305));
 sky130_fd_sc_hd__nor3_1 u718 (.A(w410_n),
    .B(w871_n),
    .C(w1162),
    .Y(w1307));
 sky130_fd_sc_hd__o211ai_1 u719 (.A1(w342_n),
    .A2(w465),
    .B1(w444_n),
    .C1(w648_n),
    .Y(w1312));
 sky130_fd_sc_hd__nor2_1 u72 (.A(pixels[61]),
    .B(n333),
    .Y(w402));
 sky130_fd_sc_hd__nor2b_1 u720 (.A(w1078_n),
    .B_N(w489_n),
    .Y(w1314));
 sky130_fd_sc_hd__xor2_1 u721 (.A(w872_n),
    .B(w1032),
    .X(w1315_n));
 sky130_fd_sc_hd__nand2_2 u722 (.A(w527_n),
    .B(w1202_n),
    .Y(w1316));
 sky130_fd_sc_hd__a21oi_1 u723 (.A1(w740_n),
    .A2(w671_n),
    .B1(w550_n),
    .Y(w1317));
 sky130_fd_sc_hd__a21oi_2 u724 (.A1(pixels[242]),
    .A2(w666),
    .B1(w1102),
    .Y(w1318_n));
 sky130_fd_sc_hd__nor2_2 u725 (.A(w944_n),
    .B(w1171),
    .Y(w1320));
 sky130_fd_sc_hd__inv_1 u726 (.A(w1320),
    .Y(w1320_n));
 sky130_fd_sc_hd__nor2_1 u727 (.A(w659),
    .B(w1021_n),
    .Y(w1321));
 sky130_fd_sc_hd__nor3_1 u728 (.A(pixels[234]),
    .B(pixels[248]),
    .C(w760),
    .Y(w1322_n));
 sky130_fd_sc_hd__nor3_1 u729 (.A(pixels[256]),
    .B(pixels[267]),
    .C(w459_n),
    .Y(w1326));
 sky130_fd_sc_hd__inv_1 u73 (.A(w402),
    .Y(w402_n));
 sky130_fd_sc_hd__nor2_1 u730 (.A(w992),
    .B(w1097_n),
    .Y(w1327));
 sky130_fd_sc_hd__nor3b_4 u731 (.A(pixels[125]),
    .B(pixels[154]),
    .C_N(w486_n),
    .Y(w1329_n));
 sky130_fd_sc_hd__nor2_2 u732 (.A(pixels[190]),
    .B(w521_n),
    .Y(w1333));
 sky130_fd_sc_hd__xor2_1 u733 (.A(w909),
    .B(w1118_n),
    .X(w1334_n));
 sky130_fd_sc_hd__nor3b_1 u734 (.A(pixels[155]),
    .B(pixels[210]),
    .C_N(w544_n),
    .Y(w1336_n));
 sky130_fd_sc_hd__xnor2_1 u735 (.A(w744_n),
    .B(w842_n),
    .Y(w1340_n));
 sky130_fd_sc_hd__xor2_1 u736 (.A(w552_n),
    .B(w909),
    .X(w1347_n));
 sky130_fd_sc_hd__nand2_1 u737 (.A(w476_n),
    .B(w948_n),
    .Y(w1348));
 sky130_fd_sc_hd__o21ai_0 u738 (.A1(pixels[150]),
    .A2(pixels[168]),
    .B1(w1110),
    .Y(w1351_n));
 sky130_fd_sc_hd__xnor2_1 u739 (.A(w887),
    .B(w1006),
    .Y(w1353_n));
 sky130_fd_sc_hd__nor2_1 u74 (.A(n338),
    .B(pixels[195]),
    .Y(w405));
 sky130_fd_sc_hd__o32a_1 u740 (.A1(pixels[93]),
    .A2(pixels[95]),
    .A3(w436_n),
    .B1(n333),
    .B2(w714_n),
    .X(w1354_n));
 sky130_fd_sc_hd__o22ai_1 u741 (.A1(w409_n),
    .A2(w740_n),
    .B1(w618),
    .B2(w1008),
    .Y(w1356_n));
 sky130_fd_sc_hd__a211oi_1 u742 (.A1(pixels[132]),
    .A2(w636_n),
    .B1(w532_n),
    .C1(w852_n),
    .Y(w1357));
 sky130_fd_sc_hd__xor2_1 u743 (.A(w552_n),
    .B(w849_n),
    .X(w1359));
 sky130_fd_sc_hd__nor2_2 u744 (.A(w965),
    .B(w1170),
    .Y(w1361_n));
 sky130_fd_sc_hd__o211a_1 u745 (.A1(pixels[80]),
    .A2(w508_n),
    .B1(w492_n),
    .C1(w758_n),
    .X(w1363_n));
 sky130_fd_sc_hd__xnor2_1 u746 (.A(w801),
    .B(w850),
    .Y(w1364_n));
 sky130_fd_sc_hd__xor2_1 u747 (.A(pixels[236]),
    .B(w949),
    .X(w1367));
 sky130_fd_sc_hd__nand2_1 u748 (.A(w470_n),
    .B(w961_n),
    .Y(w1369));
 sky130_fd_sc_hd__nand3b_1 u749 (.A_N(pixels[38]),
    .B(w622_n),
    .C(w658_n),
    .Y(w1372));
 sky130_fd_sc_hd__nor2_1 u75 (.A(pixels[167]),
    .B(pixels[186]),
    .Y(w406_n));
 sky130_fd_sc_hd__nor3_2 u750 (.A(pixels[36]),
    .B(w348),
    .C(w960),
    .Y(w1377_n));
 sky130_fd_sc_hd__or3_1 u751 (.A(w589_n),
    .B(w899_n),
    .C(w906),
    .X(w1379_n));
 sky130_fd_sc_hd__or4_1 u752 (.A(pixels[25]),
    .B(pixels[50]),
    .C(pixels[81]),
    .D(pixels[117]),
    .X(w1381));
 sky130_fd_sc_hd__nor2_1 u753 (.A(w956),
    .B(w1190),
    .Y(w1382_n));
 sky130_fd_sc_hd__o21bai_1 u754 (.A1(w1110),
    .A2(w1099),
    .B1_N(w989),
    .Y(w1386_n));
 sky130_fd_sc_hd__o21bai_1 u755 (.A1(w973),
    .A2(w465),
    .B1_N(pixels[29]),
    .Y(w1387_n));
 sky130_fd_sc_hd__nand3_1 u756 (.A(w412_n),
    .B(w731_n),
    .C(w778_n),
    .Y(w1390));
 sky130_fd_sc_hd__nor3_1 u757 (.A(pixels[73]),
    .B(pixels[125]),
    .C(w501),
    .Y(w1394_n));
 sky130_fd_sc_hd__nand3_1 u758 (.A(w582_n),
    .B(w693_n),
    .C(w711_n),
    .Y(w1397));
 sky130_fd_sc_hd__xor2_1 u759 (.A(w852_n),
    .B(w1031),
    .X(w1399_n));
 sky130_fd_sc_hd__or3_1 u76 (.A(pixels[292]),
    .B(pixels[293]),
    .C(pixels[305]),
    .X(w407));
 sky130_fd_sc_hd__nand4b_1 u760 (.A_N(pixels[242]),
    .B(n342),
    .C(w409_n),
    .D(w439_n),
    .Y(w1402));
 sky130_fd_sc_hd__or3_1 u761 (.A(w797),
    .B(w912),
    .C(w1120),
    .X(w1403));
 sky130_fd_sc_hd__and2_0 u762 (.A(w493_n),
    .B(w1218),
    .X(w1404));
 sky130_fd_sc_hd__nand4_2 u763 (.A(w377_n),
    .B(w445_n),
    .C(w594_n),
    .D(w675_n),
    .Y(w1405));
 sky130_fd_sc_hd__xor2_1 u764 (.A(w605_n),
    .B(w754_n),
    .X(w1406));
 sky130_fd_sc_hd__xor2_1 u765 (.A(w864_n),
    .B(w919),
    .X(w1407_n));
 sky130_fd_sc_hd__o211ai_1 u766 (.A1(w567_n),
    .A2(w592),
    .B1(w714_n),
    .C1(w956),
    .Y(w1412_n));
 sky130_fd_sc_hd__and2_0 u767 (.A(w547_n),
    .B(w576),
    .X(w1415));
 sky130_fd_sc_hd__xnor2_1 u768 (.A(w847_n),
    .B(w862),
    .Y(w1424));
 sky130_fd_sc_hd__o21ai_0 u769 (.A1(w645_n),
    .A2(w1021_n),
    .B1(w1191_n),
    .Y(w1425));
 sky130_fd_sc_hd__nor2_1 u77 (.A(pixels[113]),
    .B(pixels[144]),
    .Y(w408_n));
 sky130_fd_sc_hd__xnor2_1 u770 (.A(w802),
    .B(w1030_n),
    .Y(w1426));
 sky130_fd_sc_hd__nand3b_1 u771 (.A_N(w644),
    .B(w565_n),
    .C(w846_n),
    .Y(w1427));
 sky130_fd_sc_hd__and2_0 u772 (.A(w349_n),
    .B(w1318_n),
    .X(w1428_n));
 sky130_fd_sc_hd__o21ai_0 u773 (.A1(pixels[97]),
    .A2(pixels[99]),
    .B1(w1271),
    .Y(w1430_n));
 sky130_fd_sc_hd__xnor2_1 u774 (.A(w521_n),
    .B(w838),
    .Y(w1436));
 sky130_fd_sc_hd__o21bai_2 u775 (.A1(w370_n),
    .A2(w797),
    .B1_N(w1225),
    .Y(w1438));
 sky130_fd_sc_hd__and2_0 u776 (.A(w1304),
    .B(w1333),
    .X(w1439));
 sky130_fd_sc_hd__o21ai_0 u777 (.A1(w383_n),
    .A2(w884_n),
    .B1(w1015_n),
    .Y(w1442));
 sky130_fd_sc_hd__inv_1 u778 (.A(w1442),
    .Y(w1442_n));
 sky130_fd_sc_hd__and3_1 u779 (.A(w418_n),
    .B(w871),
    .C(w1218),
    .X(w1443));
 sky130_fd_sc_hd__nor2_1 u78 (.A(pixels[198]),
    .B(w366),
    .Y(w409_n));
 sky130_fd_sc_hd__nor3b_1 u780 (.A(w1442),
    .B(w1200_n),
    .C_N(w603_n),
    .Y(w1444));
 sky130_fd_sc_hd__nor3_1 u781 (.A(pixels[211]),
    .B(pixels[241]),
    .C(w671_n),
    .Y(w1445));
 sky130_fd_sc_hd__a31o_1 u782 (.A1(w363),
    .A2(w594_n),
    .A3(w882_n),
    .B1(w1304),
    .X(w1446));
 sky130_fd_sc_hd__nand3b_1 u783 (.A_N(pixels[240]),
    .B(w355_n),
    .C(w1336_n),
    .Y(w1449));
 sky130_fd_sc_hd__inv_1 u784 (.A(w1449),
    .Y(w1449_n));
 sky130_fd_sc_hd__nor2b_1 u785 (.A(pixels[175]),
    .B_N(w850),
    .Y(w1451));
 sky130_fd_sc_hd__o21ai_0 u786 (.A1(w1211),
    .A2(w1049),
    .B1(w948_n),
    .Y(w1452_n));
 sky130_fd_sc_hd__inv_1 u787 (.A(w1452_n),
    .Y(w1452));
 sky130_fd_sc_hd__nor2_1 u788 (.A(w1216_n),
    .B(w1279_n),
    .Y(w1453));
 sky130_fd_sc_hd__nor3_1 u789 (.A(w844),
    .B(w1081),
    .C(w1211),
    .Y(w1455_n));
 sky130_fd_sc_hd__nor2_2 u79 (.A(pixels[271]),
    .B(pixels[297]),
    .Y(w410_n));
 sky130_fd_sc_hd__a2111oi_0 u790 (.A1(w608_n),
    .A2(w840_n),
    .B1(pixels[87]),
    .C1(pixels[89]),
    .D1(w718),
    .Y(w1456));
 sky130_fd_sc_hd__nor3_1 u791 (.A(w1069),
    .B(w1142),
    .C(w1169),
    .Y(w1457_n));
 sky130_fd_sc_hd__nor3_1 u792 (.A(w430),
    .B(w782),
    .C(w858),
    .Y(w1458_n));
 sky130_fd_sc_hd__xor2_1 u793 (.A(w1363_n),
    .B(w1381),
    .X(w1459_n));
 sky130_fd_sc_hd__o32ai_1 u794 (.A1(pixels[243]),
    .A2(w455),
    .A3(w766),
    .B1(w767_n),
    .B2(w821),
    .Y(w1460_n));
 sky130_fd_sc_hd__nand2_1 u795 (.A(w940),
    .B(w1065_n),
    .Y(w1461_n));
 sky130_fd_sc_hd__a21oi_1 u796 (.A1(w626_n),
    .A2(w1206),
    .B1(w1334_n),
    .Y(w1462));
 sky130_fd_sc_hd__xor2_1 u797 (.A(w1226),
    .B(w1321),
    .X(w1463));
 sky130_fd_sc_hd__nor3_2 u798 (.A(w842),
    .B(w1091),
    .C(w1180),
    .Y(w1464_n));
 sky130_fd_sc_hd__o22ai_1 u799 (.A1(n527),
    .A2(w627),
    .B1(w1099),
    .B2(w1110),
    .Y(w1465_n));
 sky130_fd_sc_hd__inv_1 u8 (.A(pixels[133]),
    .Y(n337));
 sky130_fd_sc_hd__nor3_1 u80 (.A(pixels[123]),
    .B(pixels[124]),
    .C(pixels[139]),
    .Y(w411_n));
 sky130_fd_sc_hd__a211oi_1 u800 (.A1(w672),
    .A2(w767_n),
    .B1(w1317),
    .C1(w1333),
    .Y(w1466_n));
 sky130_fd_sc_hd__nor2_1 u801 (.A(w1179_n),
    .B(w1425),
    .Y(w1467));
 sky130_fd_sc_hd__nor2_1 u802 (.A(w1045),
    .B(w1212),
    .Y(w1468_n));
 sky130_fd_sc_hd__o31ai_1 u803 (.A1(n333),
    .A2(w492),
    .A3(w1187_n),
    .B1(w1057),
    .Y(w1469_n));
 sky130_fd_sc_hd__a21oi_1 u804 (.A1(w812),
    .A2(w1065_n),
    .B1(w1425),
    .Y(w1470_n));
 sky130_fd_sc_hd__a211oi_1 u805 (.A1(w468),
    .A2(w1015_n),
    .B1(w573),
    .C1(w1225),
    .Y(w1471_n));
 sky130_fd_sc_hd__a211oi_1 u806 (.A1(w903),
    .A2(w1034),
    .B1(w1113),
    .C1(w1403),
    .Y(w1472_n));
 sky130_fd_sc_hd__nor2_1 u807 (.A(w1180),
    .B(w1222),
    .Y(w1473_n));
 sky130_fd_sc_hd__nor2_1 u808 (.A(w1204),
    .B(w1286_n),
    .Y(w1474));
 sky130_fd_sc_hd__a21o_1 u809 (.A1(w889_n),
    .A2(w869_n),
    .B1(w390_n),
    .X(w1475_n));
 sky130_fd_sc_hd__nor2b_4 u81 (.A(pixels[253]),
    .B_N(w378_n),
    .Y(w412_n));
 sky130_fd_sc_hd__nor3_1 u810 (.A(w341),
    .B(w654),
    .C(w1403),
    .Y(w1476_n));
 sky130_fd_sc_hd__nand2_1 u811 (.A(w926),
    .B(w1449),
    .Y(w1477_n));
 sky130_fd_sc_hd__o22ai_1 u812 (.A1(w510_n),
    .A2(w757),
    .B1(w856),
    .B2(w1003),
    .Y(w1478_n));
 sky130_fd_sc_hd__a21o_1 u813 (.A1(w508_n),
    .A2(w1046),
    .B1(w1426),
    .X(w1479));
 sky130_fd_sc_hd__a21boi_0 u814 (.A1(w550_n),
    .A2(w1211),
    .B1_N(w1184_n),
    .Y(w1480_n));
 sky130_fd_sc_hd__xor2_1 u815 (.A(w1402),
    .B(w1427),
    .X(w1481));
 sky130_fd_sc_hd__and2_0 u816 (.A(w831_n),
    .B(w1263),
    .X(w1482));
 sky130_fd_sc_hd__nand2_1 u817 (.A(n336),
    .B(w995_n),
    .Y(w1483));
 sky130_fd_sc_hd__o32ai_1 u818 (.A1(pixels[81]),
    .A2(pixels[102]),
    .A3(w1099),
    .B1(w915),
    .B2(w1260),
    .Y(w1484_n));
 sky130_fd_sc_hd__o21ai_0 u819 (.A1(pixels[298]),
    .A2(w698),
    .B1(w1197),
    .Y(w1485_n));
 sky130_fd_sc_hd__nor2_1 u82 (.A(pixels[78]),
    .B(pixels[97]),
    .Y(w413_n));
 sky130_fd_sc_hd__a21o_1 u820 (.A1(w1132_n),
    .A2(w786),
    .B1(w356_n),
    .X(w1486_n));
 sky130_fd_sc_hd__o21ai_1 u821 (.A1(w521_n),
    .A2(w826_n),
    .B1(w1259_n),
    .Y(w1487));
 sky130_fd_sc_hd__a21o_1 u822 (.A1(pixels[260]),
    .A2(w889_n),
    .B1(w1221),
    .X(w1488));
 sky130_fd_sc_hd__o221ai_1 u823 (.A1(w822),
    .A2(w1046_n),
    .B1(w931),
    .B2(w944_n),
    .C1(w1159_n),
    .Y(w1489));
 sky130_fd_sc_hd__o2bb2ai_1 u824 (.A1_N(w702_n),
    .A2_N(w561_n),
    .B1(w528_n),
    .B2(w997),
    .Y(w1490_n));
 sky130_fd_sc_hd__a31oi_1 u825 (.A1(pixels[134]),
    .A2(w392_n),
    .A3(w968_n),
    .B1(w1137),
    .Y(w1491_n));
 sky130_fd_sc_hd__a31oi_1 u826 (.A1(w621_n),
    .A2(w717),
    .A3(w869_n),
    .B1(w1231),
    .Y(w1492_n));
 sky130_fd_sc_hd__a21oi_1 u827 (.A1(w426_n),
    .A2(w767_n),
    .B1(w1428_n),
    .Y(w1493));
 sky130_fd_sc_hd__and2_0 u828 (.A(w568_n),
    .B(w912),
    .X(w1494));
 sky130_fd_sc_hd__a21oi_1 u829 (.A1(w613),
    .A2(w911),
    .B1(w836_n),
    .Y(w1495));
 sky130_fd_sc_hd__or3_4 u83 (.A(pixels[6]),
    .B(pixels[21]),
    .C(pixels[45]),
    .X(w414));
 sky130_fd_sc_hd__nor2_1 u830 (.A(w921),
    .B(w1124_n),
    .Y(w1496));
 sky130_fd_sc_hd__and3_1 u831 (.A(w516_n),
    .B(w517_n),
    .C(w1134),
    .X(w1497));
 sky130_fd_sc_hd__a211oi_2 u832 (.A1(w449),
    .A2(w822),
    .B1(w637),
    .C1(w1231),
    .Y(w1498_n));
 sky130_fd_sc_hd__o211ai_1 u833 (.A1(pixels[153]),
    .A2(w717),
    .B1(w890),
    .C1(w1430_n),
    .Y(w1499_n));
 sky130_fd_sc_hd__a21oi_1 u834 (.A1(w873),
    .A2(w1095_n),
    .B1(w1124_n),
    .Y(w1500));
 sky130_fd_sc_hd__and2_0 u835 (.A(w879_n),
    .B(w1010_n),
    .X(w1501_n));
 sky130_fd_sc_hd__nand2_1 u836 (.A(w1136),
    .B(w1282_n),
    .Y(w1502_n));
 sky130_fd_sc_hd__and2_0 u837 (.A(w810),
    .B(w1397),
    .X(w1503));
 sky130_fd_sc_hd__a21oi_1 u838 (.A1(pixels[303]),
    .A2(w426_n),
    .B1(w1250),
    .Y(w1504_n));
 sky130_fd_sc_hd__nand3_1 u839 (.A(w693_n),
    .B(w910_n),
    .C(w995_n),
    .Y(w1505));
 sky130_fd_sc_hd__xnor2_1 u84 (.A(pixels[137]),
    .B(pixels[175]),
    .Y(w415_n));
 sky130_fd_sc_hd__o21ai_0 u840 (.A1(w645_n),
    .A2(w719_n),
    .B1(w1405),
    .Y(w1506_n));
 sky130_fd_sc_hd__or3_1 u841 (.A(w1013),
    .B(w1258),
    .C(w1320),
    .X(w1507));
 sky130_fd_sc_hd__a31oi_1 u842 (.A1(pixels[66]),
    .A2(w844),
    .A3(w939_n),
    .B1(w1359),
    .Y(w1508_n));
 sky130_fd_sc_hd__o21ai_0 u843 (.A1(pixels[150]),
    .A2(w1041_n),
    .B1(w643),
    .Y(w1509_n));
 sky130_fd_sc_hd__o21a_1 u844 (.A1(w1078_n),
    .A2(w1056),
    .B1(w711_n),
    .X(w1510_n));
 sky130_fd_sc_hd__o21ai_0 u845 (.A1(pixels[79]),
    .A2(pixels[117]),
    .B1(w1379_n),
    .Y(w1511_n));
 sky130_fd_sc_hd__or2_0 u846 (.A(w1142),
    .B(w1172),
    .X(w1512));
 sky130_fd_sc_hd__nand4_1 u847 (.A(w930),
    .B(w966_n),
    .C(w1089_n),
    .D(w1136),
    .Y(w1514_n));
 sky130_fd_sc_hd__or2_0 u848 (.A(w1051_n),
    .B(w1357),
    .X(w1515_n));
 sky130_fd_sc_hd__o21ai_0 u849 (.A1(w349_n),
    .A2(w859_n),
    .B1(w1181_n),
    .Y(w1516));
 sky130_fd_sc_hd__nor2_2 u85 (.A(pixels[138]),
    .B(pixels[158]),
    .Y(w416_n));
 sky130_fd_sc_hd__o211ai_1 u850 (.A1(w974),
    .A2(w1084),
    .B1(w714_n),
    .C1(w929),
    .Y(w1517_n));
 sky130_fd_sc_hd__nand2_1 u851 (.A(w365_n),
    .B(w1235_n),
    .Y(w1518));
 sky130_fd_sc_hd__and3b_1 u852 (.A_N(w992),
    .B(w894_n),
    .C(w1010_n),
    .X(w1519_n));
 sky130_fd_sc_hd__nor3_2 u853 (.A(pixels[304]),
    .B(pixels[305]),
    .C(w1316),
    .Y(w1520_n));
 sky130_fd_sc_hd__a21o_1 u854 (.A1(w1386_n),
    .A2(w1119),
    .B1(w983_n),
    .X(w1521_n));
 sky130_fd_sc_hd__a21o_1 u855 (.A1(pixels[80]),
    .A2(pixels[82]),
    .B1(w1182),
    .X(w1522));
 sky130_fd_sc_hd__or2_0 u856 (.A(w907),
    .B(w1347_n),
    .X(w1523_n));
 sky130_fd_sc_hd__o32a_1 u857 (.A1(pixels[81]),
    .A2(pixels[117]),
    .A3(w362_n),
    .B1(w978_n),
    .B2(w1096_n),
    .X(w1524_n));
 sky130_fd_sc_hd__nand2b_1 u858 (.A_N(w620_n),
    .B(w1173_n),
    .Y(w1525_n));
 sky130_fd_sc_hd__o21ai_0 u859 (.A1(w497),
    .A2(w664),
    .B1(w1255_n),
    .Y(w1526_n));
 sky130_fd_sc_hd__xnor2_1 u86 (.A(pixels[4]),
    .B(pixels[6]),
    .Y(w417_n));
 sky130_fd_sc_hd__nand4_1 u860 (.A(w345_n),
    .B(w476_n),
    .C(w958),
    .D(w1005_n),
    .Y(w1527_n));
 sky130_fd_sc_hd__o41a_1 u861 (.A1(pixels[88]),
    .A2(pixels[124]),
    .A3(w604),
    .A4(w750),
    .B1(w793),
    .X(w1528));
 sky130_fd_sc_hd__a211o_1 u862 (.A1(pixels[36]),
    .A2(w398),
    .B1(w419),
    .C1(w939_n),
    .X(w1529_n));
 sky130_fd_sc_hd__o32a_1 u863 (.A1(pixels[8]),
    .A2(w454),
    .A3(w471_n),
    .B1(w478_n),
    .B2(w926),
    .X(w1530_n));
 sky130_fd_sc_hd__nand2_1 u864 (.A(w578_n),
    .B(w1372),
    .Y(w1531_n));
 sky130_fd_sc_hd__a21oi_1 u865 (.A1(w360_n),
    .A2(w1100),
    .B1(w843_n),
    .Y(w1532));
 sky130_fd_sc_hd__o22ai_1 u866 (.A1(w442_n),
    .A2(w445_n),
    .B1(w883_n),
    .B2(w926_n),
    .Y(w1533));
 sky130_fd_sc_hd__a21boi_0 u867 (.A1(pixels[81]),
    .A2(w617_n),
    .B1_N(w1381),
    .Y(w1534));
 sky130_fd_sc_hd__nand2b_1 u868 (.A_N(w977_n),
    .B(w820_n),
    .Y(w1535_n));
 sky130_fd_sc_hd__nand3b_1 u869 (.A_N(w1386_n),
    .B(w340_n),
    .C(w456_n),
    .Y(w1536_n));
 sky130_fd_sc_hd__nand2_1 u87 (.A(pixels[133]),
    .B(w414),
    .Y(w418_n));
 sky130_fd_sc_hd__a22oi_1 u870 (.A1(w383_n),
    .A2(w415_n),
    .B1(w780_n),
    .B2(w1052_n),
    .Y(w1537));
 sky130_fd_sc_hd__nand3b_1 u871 (.A_N(w1206),
    .B(w419_n),
    .C(w531_n),
    .Y(w1538));
 sky130_fd_sc_hd__o21a_1 u872 (.A1(w710_n),
    .A2(w861_n),
    .B1(w1215_n),
    .X(w1539_n));
 sky130_fd_sc_hd__nor2_1 u873 (.A(w837),
    .B(w1278_n),
    .Y(w1540));
 sky130_fd_sc_hd__a32o_1 u874 (.A1(w356),
    .A2(w1045),
    .A3(w1114_n),
    .B1(w522_n),
    .B2(w799_n),
    .X(w1541_n));
 sky130_fd_sc_hd__a21oi_1 u875 (.A1(w1114_n),
    .A2(w1199),
    .B1(w1208_n),
    .Y(w1542));
 sky130_fd_sc_hd__o21ai_0 u876 (.A1(pixels[209]),
    .A2(w1189),
    .B1(w1327),
    .Y(w1543_n));
 sky130_fd_sc_hd__o21a_1 u877 (.A1(w820),
    .A2(w1260),
    .B1(w1356_n),
    .X(w1544));
 sky130_fd_sc_hd__nand2_1 u878 (.A(pixels[210]),
    .B(w1406),
    .Y(w1545_n));
 sky130_fd_sc_hd__a21oi_1 u879 (.A1(w727),
    .A2(w772_n),
    .B1(w999),
    .Y(w1546_n));
 sky130_fd_sc_hd__xor2_1 u88 (.A(pixels[54]),
    .B(pixels[105]),
    .X(w419));
 sky130_fd_sc_hd__o41ai_1 u880 (.A1(pixels[65]),
    .A2(pixels[67]),
    .A3(w356_n),
    .A4(w391),
    .B1(w1207_n),
    .Y(w1547));
 sky130_fd_sc_hd__xnor2_1 u881 (.A(w1220),
    .B(w1239),
    .Y(w1548_n));
 sky130_fd_sc_hd__a32oi_1 u882 (.A1(w772_n),
    .A2(pixels[66]),
    .A3(pixels[102]),
    .B1(pixels[55]),
    .B2(w658_n),
    .Y(w1549_n));
 sky130_fd_sc_hd__o2bb2ai_1 u883 (.A1_N(w799_n),
    .A2_N(w425),
    .B1(pixels[240]),
    .B2(w865),
    .Y(w1550_n));
 sky130_fd_sc_hd__o22a_1 u884 (.A1(pixels[103]),
    .A2(pixels[136]),
    .B1(w570_n),
    .B2(w977_n),
    .X(w1552));
 sky130_fd_sc_hd__nor2_1 u885 (.A(w1184_n),
    .B(w1320),
    .Y(w1553));
 sky130_fd_sc_hd__and2_0 u886 (.A(w793),
    .B(w1364_n),
    .X(w1555));
 sky130_fd_sc_hd__a211oi_1 u887 (.A1(w602),
    .A2(w999),
    .B1(w1200_n),
    .C1(w1532),
    .Y(w1556));
 sky130_fd_sc_hd__nand3_1 u888 (.A(w340_n),
    .B(w456_n),
    .C(w903),
    .Y(w1557_n));
 sky130_fd_sc_hd__and2_0 u889 (.A(w1241_n),
    .B(w1279_n),
    .X(w1558_n));
 sky130_fd_sc_hd__inv_1 u89 (.A(w419),
    .Y(w419_n));
 sky130_fd_sc_hd__a31o_1 u890 (.A1(w362_n),
    .A2(w526),
    .A3(w1241_n),
    .B1(w1270_n),
    .X(w1559_n));
 sky130_fd_sc_hd__o22ai_1 u891 (.A1(n455),
    .A2(w1251),
    .B1(w1316),
    .B2(w1372),
    .Y(w1561_n));
 sky130_fd_sc_hd__nor3_1 u892 (.A(pixels[304]),
    .B(pixels[305]),
    .C(w1348),
    .Y(w1562_n));
 sky130_fd_sc_hd__nor3_1 u893 (.A(w993),
    .B(w1316),
    .C(w1372),
    .Y(w1563_n));
 sky130_fd_sc_hd__xor2_1 u894 (.A(w868_n),
    .B(w893),
    .X(w1564_n));
 sky130_fd_sc_hd__o21ai_0 u895 (.A1(pixels[38]),
    .A2(w442),
    .B1(w1405),
    .Y(w1565_n));
 sky130_fd_sc_hd__nor2_1 u896 (.A(w1171),
    .B(w1190),
    .Y(w1566_n));
 sky130_fd_sc_hd__nor3b_1 u897 (.A(w1436),
    .B(w958),
    .C_N(w392_n),
    .Y(w1567_n));
 sky130_fd_sc_hd__nor3_1 u898 (.A(pixels[56]),
    .B(w973),
    .C(w1200_n),
    .Y(w1568));
 sky130_fd_sc_hd__o31ai_1 u899 (.A1(pixels[83]),
    .A2(pixels[84]),
    .A3(w759_n),
    .B1(w1381),
    .Y(w1569_n));
 sky130_fd_sc_hd__inv_1 u9 (.A(pixels[137]),
    .Y(n338));
 sky130_fd_sc_hd__nor2_1 u90 (.A(pixels[268]),
    .B(pixels[269]),
    .Y(w420_n));
 sky130_fd_sc_hd__a211oi_1 u900 (.A1(w914_n),
    .A2(w743),
    .B1(w637),
    .C1(w907_n),
    .Y(w1570));
 sky130_fd_sc_hd__a21oi_1 u901 (.A1(w823),
    .A2(w851_n),
    .B1(w1288),
    .Y(w1571_n));
 sky130_fd_sc_hd__nor3_1 u902 (.A(w492),
    .B(w697_n),
    .C(w1227_n),
    .Y(w1572));
 sky130_fd_sc_hd__a21oi_1 u903 (.A1(w1021_n),
    .A2(w1025_n),
    .B1(w1428_n),
    .Y(w1573));
 sky130_fd_sc_hd__a21oi_1 u904 (.A1(pixels[7]),
    .A2(w845),
    .B1(w1353_n),
    .Y(w1574));
 sky130_fd_sc_hd__nor3b_1 u905 (.A(w1452_n),
    .B(w1203_n),
    .C_N(w821),
    .Y(w1575));
 sky130_fd_sc_hd__and2_0 u906 (.A(w1218),
    .B(w1565_n),
    .X(w1576));
 sky130_fd_sc_hd__or4b_4 u907 (.A(pixels[172]),
    .B(w1287),
    .C(w801),
    .D_N(w418_n),
    .X(w1578));
 sky130_fd_sc_hd__or3_1 u908 (.A(w1026_n),
    .B(w1038),
    .C(w1222),
    .X(w1579_n));
 sky130_fd_sc_hd__or3_1 u909 (.A(w590),
    .B(w595),
    .C(w1397),
    .X(w1580));
 sky130_fd_sc_hd__nor2_1 u91 (.A(pixels[273]),
    .B(pixels[298]),
    .Y(w421_n));
 sky130_fd_sc_hd__xnor2_1 u910 (.A(w1110),
    .B(w1397),
    .Y(w1581_n));
 sky130_fd_sc_hd__o21ai_0 u911 (.A1(pixels[62]),
    .A2(pixels[78]),
    .B1(w1160_n),
    .Y(w1582_n));
 sky130_fd_sc_hd__a211o_1 u912 (.A1(w997),
    .A2(w1091),
    .B1(w376),
    .C1(w621),
    .X(w1583));
 sky130_fd_sc_hd__a21oi_1 u913 (.A1(w365_n),
    .A2(w715_n),
    .B1(w907),
    .Y(w1584));
 sky130_fd_sc_hd__a2bb2oi_1 u914 (.A1_N(w1110),
    .A2_N(w955_n),
    .B1(w427),
    .B2(w1181_n),
    .Y(w1585_n));
 sky130_fd_sc_hd__or2_0 u915 (.A(w1287),
    .B(w1520_n),
    .X(w1586_n));
 sky130_fd_sc_hd__a221oi_1 u916 (.A1(pixels[238]),
    .A2(w528_n),
    .B1(pixels[279]),
    .B2(w964_n),
    .C1(w444),
    .Y(w1587_n));
 sky130_fd_sc_hd__a32oi_1 u917 (.A1(w491_n),
    .A2(w751_n),
    .A3(w648_n),
    .B1(w623_n),
    .B2(w656_n),
    .Y(w1588));
 sky130_fd_sc_hd__or4_1 u918 (.A(w554),
    .B(w595),
    .C(w780),
    .D(w789),
    .X(w1589));
 sky130_fd_sc_hd__o311ai_0 u919 (.A1(pixels[80]),
    .A2(w508_n),
    .A3(w743_n),
    .B1(w621_n),
    .C1(w809_n),
    .Y(w1590));
 sky130_fd_sc_hd__nor2_1 u92 (.A(pixels[234]),
    .B(pixels[248]),
    .Y(w424_n));
 sky130_fd_sc_hd__a21oi_1 u920 (.A1(w1160_n),
    .A2(w845),
    .B1(w743_n),
    .Y(w1591));
 sky130_fd_sc_hd__o21ai_0 u921 (.A1(w1052_n),
    .A2(w1100_n),
    .B1(w1154),
    .Y(w1592_n));
 sky130_fd_sc_hd__or2_0 u922 (.A(w1399_n),
    .B(w1520_n),
    .X(w1593_n));
 sky130_fd_sc_hd__o311ai_2 u923 (.A1(pixels[100]),
    .A2(w630_n),
    .A3(w944),
    .B1(w917),
    .C1(w1034),
    .Y(w1594_n));
 sky130_fd_sc_hd__a21oi_1 u924 (.A1(w526),
    .A2(w1069),
    .B1(w1250),
    .Y(w1595_n));
 sky130_fd_sc_hd__o21a_1 u925 (.A1(w842),
    .A2(w1274_n),
    .B1(w1329_n),
    .X(w1596_n));
 sky130_fd_sc_hd__o21a_1 u926 (.A1(w925_n),
    .A2(w1042),
    .B1(w995_n),
    .X(w1597_n));
 sky130_fd_sc_hd__nand4b_1 u927 (.A_N(w1096_n),
    .B(w871),
    .C(w1021_n),
    .D(w1043),
    .Y(w1598_n));
 sky130_fd_sc_hd__a32oi_1 u928 (.A1(w330_n),
    .A2(w493),
    .A3(w780_n),
    .B1(w627),
    .B2(w1003),
    .Y(w1600_n));
 sky130_fd_sc_hd__nor3b_1 u929 (.A(w1326),
    .B(w1297),
    .C_N(w538_n),
    .Y(w1601_n));
 sky130_fd_sc_hd__or3_1 u93 (.A(pixels[56]),
    .B(pixels[88]),
    .C(pixels[124]),
    .X(w425));
 sky130_fd_sc_hd__xor2_1 u930 (.A(w592_n),
    .B(w855_n),
    .X(w1602));
 sky130_fd_sc_hd__o21ai_0 u931 (.A1(w916_n),
    .A2(w449_n),
    .B1(w365_n),
    .Y(w1603));
 sky130_fd_sc_hd__a211oi_4 u932 (.A1(w799_n),
    .A2(w652),
    .B1(w604),
    .C1(w829_n),
    .Y(w1604));
 sky130_fd_sc_hd__and2_0 u933 (.A(w418_n),
    .B(w1023),
    .X(w1605));
 sky130_fd_sc_hd__nor2_1 u934 (.A(w1149),
    .B(w1326),
    .Y(w1606_n));
 sky130_fd_sc_hd__o22ai_1 u935 (.A1(w662),
    .A2(w823),
    .B1(w752),
    .B2(w819),
    .Y(w1607_n));
 sky130_fd_sc_hd__nand2_1 u936 (.A(w1197),
    .B(w1424),
    .Y(w1608_n));
 sky130_fd_sc_hd__nand2_1 u937 (.A(w427),
    .B(w1264),
    .Y(w1609_n));
 sky130_fd_sc_hd__a21o_1 u938 (.A1(w467_n),
    .A2(w529_n),
    .B1(w975_n),
    .X(w1610_n));
 sky130_fd_sc_hd__a221oi_1 u939 (.A1(pixels[239]),
    .A2(w436_n),
    .B1(w453_n),
    .B2(w499),
    .C1(w1086),
    .Y(w1611_n));
 sky130_fd_sc_hd__nor2_4 u94 (.A(pixels[249]),
    .B(pixels[251]),
    .Y(w426_n));
 sky130_fd_sc_hd__a2111o_1 u940 (.A1(pixels[130]),
    .A2(pixels[168]),
    .B1(w513),
    .C1(w901_n),
    .D1(w1187_n),
    .X(w1612_n));
 sky130_fd_sc_hd__nor3_1 u941 (.A(w760),
    .B(w800),
    .C(w955_n),
    .Y(w1613));
 sky130_fd_sc_hd__nor3_1 u942 (.A(w407),
    .B(w974),
    .C(w1202_n),
    .Y(w1614));
 sky130_fd_sc_hd__a31oi_1 u943 (.A1(w497),
    .A2(w574_n),
    .A3(w1113),
    .B1(w1227_n),
    .Y(w1615));
 sky130_fd_sc_hd__xor2_1 u944 (.A(w1169),
    .B(w1229),
    .X(w1616));
 sky130_fd_sc_hd__a2111o_1 u945 (.A1(w701_n),
    .A2(w638_n),
    .B1(w553),
    .C1(w926_n),
    .D1(w1274_n),
    .X(w1617_n));
 sky130_fd_sc_hd__o21ai_0 u946 (.A1(w876),
    .A2(w1189),
    .B1(w960),
    .Y(w1618_n));
 sky130_fd_sc_hd__nand2_1 u947 (.A(w1204),
    .B(w1232),
    .Y(w1619_n));
 sky130_fd_sc_hd__nand4_1 u948 (.A(w368_n),
    .B(w470_n),
    .C(w602_n),
    .D(w782_n),
    .Y(w1620));
 sky130_fd_sc_hd__nand3b_1 u949 (.A_N(w1478_n),
    .B(w752),
    .C(w1065_n),
    .Y(w1621_n));
 sky130_fd_sc_hd__inv_2 u95 (.A(w426_n),
    .Y(w426));
 sky130_fd_sc_hd__nor2_1 u950 (.A(w1235_n),
    .B(w1351_n),
    .Y(w1622));
 sky130_fd_sc_hd__nor2_1 u951 (.A(w654),
    .B(w672),
    .Y(w1623_n));
 sky130_fd_sc_hd__nor2_1 u952 (.A(w859_n),
    .B(w1173_n),
    .Y(w1624));
 sky130_fd_sc_hd__a41oi_1 u953 (.A1(pixels[175]),
    .A2(w439_n),
    .A3(w573_n),
    .A4(w988),
    .B1(w1145_n),
    .Y(w1625));
 sky130_fd_sc_hd__nor2_1 u954 (.A(w1037),
    .B(w1329_n),
    .Y(w1626));
 sky130_fd_sc_hd__nand3_1 u955 (.A(w529_n),
    .B(w791_n),
    .C(w1025_n),
    .Y(w1627));
 sky130_fd_sc_hd__a211o_1 u956 (.A1(w653),
    .A2(w955_n),
    .B1(w1049),
    .C1(w1274_n),
    .X(w1628_n));
 sky130_fd_sc_hd__a21oi_1 u957 (.A1(w693_n),
    .A2(w897_n),
    .B1(w1520_n),
    .Y(w1629));
 sky130_fd_sc_hd__o211ai_1 u958 (.A1(pixels[38]),
    .A2(w772_n),
    .B1(w345_n),
    .C1(w943_n),
    .Y(w1630));
 sky130_fd_sc_hd__o32ai_2 u959 (.A1(w1173_n),
    .A2(w702_n),
    .A3(w719_n),
    .B1(w427),
    .B2(w954),
    .Y(w1631_n));
 sky130_fd_sc_hd__nor2_1 u96 (.A(pixels[154]),
    .B(pixels[191]),
    .Y(w427_n));
 sky130_fd_sc_hd__a32o_1 u960 (.A1(w1015_n),
    .A2(w486_n),
    .A3(w691_n),
    .B1(w362),
    .B2(w1107_n),
    .X(w1632_n));
 sky130_fd_sc_hd__a32o_1 u961 (.A1(w426),
    .A2(w1086),
    .A3(w1438),
    .B1(w656_n),
    .B2(w783),
    .X(w1633));
 sky130_fd_sc_hd__a31o_1 u962 (.A1(w486_n),
    .A2(w1184_n),
    .A3(w1301),
    .B1(w1258),
    .X(w1634));
 sky130_fd_sc_hd__a2bb2oi_1 u963 (.A1_N(w1086),
    .A2_N(w1354_n),
    .B1(w466_n),
    .B2(w857),
    .Y(w1635_n));
 sky130_fd_sc_hd__a32o_1 u964 (.A1(w355_n),
    .A2(w356_n),
    .A3(w620_n),
    .B1(w882_n),
    .B2(w1214),
    .X(w1636_n));
 sky130_fd_sc_hd__or3_1 u965 (.A(pixels[22]),
    .B(w916_n),
    .C(w1231),
    .X(w1637_n));
 sky130_fd_sc_hd__a21oi_1 u966 (.A1(pixels[137]),
    .A2(w573),
    .B1(w1243),
    .Y(w1638_n));
 sky130_fd_sc_hd__o22ai_1 u967 (.A1(w702_n),
    .A2(w840_n),
    .B1(w1158),
    .B2(w1261),
    .Y(w1639_n));
 sky130_fd_sc_hd__a32o_1 u968 (.A1(w1154_n),
    .A2(w1117_n),
    .A3(w1264),
    .B1(w782),
    .B2(w1134),
    .X(w1640));
 sky130_fd_sc_hd__o22ai_1 u969 (.A1(n345),
    .A2(w1025_n),
    .B1(w644),
    .B2(w830),
    .Y(w1641_n));
 sky130_fd_sc_hd__inv_1 u97 (.A(w427_n),
    .Y(w427));
 sky130_fd_sc_hd__o2bb2ai_1 u970 (.A1_N(w1428_n),
    .A2_N(w1260),
    .B1(w728),
    .B2(w1394_n),
    .Y(w1642));
 sky130_fd_sc_hd__fa_1 u971 (.A(w1248_n),
    .B(w1272),
    .CIN(w1445),
    .COUT(w1647),
    .SUM(w1645_n));
 sky130_fd_sc_hd__fa_1 u972 (.A(w1404),
    .B(w1443),
    .CIN(w1449_n),
    .COUT(w1652),
    .SUM(w1650_n));
 sky130_fd_sc_hd__fa_1 u973 (.A(w1267),
    .B(w1439),
    .CIN(w1453),
    .COUT(w1657),
    .SUM(w1655));
 sky130_fd_sc_hd__fa_1 u974 (.A(w1438),
    .B(w1451),
    .CIN(w1645_n),
    .COUT(w1662),
    .SUM(w1660_n));
 sky130_fd_sc_hd__fa_1 u975 (.A(w1265_n),
    .B(w1442_n),
    .CIN(w1452),
    .COUT(w1667_n),
    .SUM(w1665));
 sky130_fd_sc_hd__fa_1 u976 (.A(w1444),
    .B(w1632_n),
    .CIN(w1650_n),
    .COUT(w1672_n),
    .SUM(w1670));
 sky130_fd_sc_hd__fa_1 u977 (.A(w1446),
    .B(w1631_n),
    .CIN(w1655),
    .COUT(w1677),
    .SUM(w1675_n));
 sky130_fd_sc_hd__fa_1 u978 (.A(w1634),
    .B(w1636_n),
    .CIN(w1639_n),
    .COUT(w1682_n),
    .SUM(w1680));
 sky130_fd_sc_hd__fa_1 u979 (.A(w1633),
    .B(w1660_n),
    .CIN(w1665),
    .COUT(w1687),
    .SUM(w1685_n));
 sky130_fd_sc_hd__o21ai_0 u98 (.A1(pixels[205]),
    .A2(pixels[207]),
    .B1(pixels[252]),
    .Y(w429_n));
 sky130_fd_sc_hd__fa_1 u980 (.A(w1670),
    .B(w1675_n),
    .CIN(w1680),
    .COUT(w1692),
    .SUM(w1690_n));
 sky130_fd_sc_hd__xor2_2 u981 (.A(w1685_n),
    .B(w1690_n),
    .X(w1693));
 sky130_fd_sc_hd__nand2_1 u982 (.A(w1685_n),
    .B(w1690_n),
    .Y(w1694));
 sky130_fd_sc_hd__fa_1 u983 (.A(w1647),
    .B(w1652),
    .CIN(w1657),
    .COUT(w1699),
    .SUM(w1697));
 sky130_fd_sc_hd__fa_1 u984 (.A(w1662),
    .B(w1667_n),
    .CIN(w1672_n),
    .COUT(w1704_n),
    .SUM(w1702));
 sky130_fd_sc_hd__fa_1 u985 (.A(w1677),
    .B(w1682_n),
    .CIN(w1697),
    .COUT(w1709),
    .SUM(w1707_n));
 sky130_fd_sc_hd__inv_1 u986 (.A(w1707_n),
    .Y(w1707));
 sky130_fd_sc_hd__fa_1 u987 (.A(w1687),
    .B(w1692),
    .CIN(w1702),
    .COUT(w1714),
    .SUM(w1712));
 sky130_fd_sc_hd__inv_1 u988 (.A(w1712),
    .Y(w1712_n));
 sky130_fd_sc_hd__fa_1 u989 (.A(w1694),
    .B(w1707),
    .CIN(w1712_n),
    .COUT(w1719),
    .SUM(w1717_n));
 sky130_fd_sc_hd__xor2_1 u99 (.A(pixels[48]),
    .B(pixels[80]),
    .X(w430));
 sky130_fd_sc_hd__xnor2_1 u990 (.A(w1699),
    .B(w1704_n),
    .Y(w1720));
 sky130_fd_sc_hd__nor2_1 u991 (.A(w1699),
    .B(w1704_n),
    .Y(w1721));
 sky130_fd_sc_hd__fa_1 u992 (.A(w1709),
    .B(w1714),
    .CIN(w1720),
    .COUT(w1726),
    .SUM(w1724));
 sky130_fd_sc_hd__inv_1 u993 (.A(w1726),
    .Y(w1726_n));
 sky130_fd_sc_hd__xor2_2 u994 (.A(w1719),
    .B(w1724),
    .X(w1727));
 sky130_fd_sc_hd__clkbuf_1 u995 (.A(w1727),
    .X(n1340));
 sky130_fd_sc_hd__nand2b_1 u996 (.A_N(w1719),
    .B(w1724),
    .Y(w1728_n));
 sky130_fd_sc_hd__fa_1 u997 (.A(w1721),
    .B(w1726_n),
    .CIN(w1728_n),
    .COUT(w1733_n),
    .SUM(w1731));
 sky130_fd_sc_hd__fa_1 u998 (.A(w1182),
    .B(w1185),
    .CIN(w1369),
    .COUT(w1738),
    .SUM(w1736));
 sky130_fd_sc_hd__fa_1 u999 (.A(w1196),
    .B(w1459_n),
    .CIN(w1736),
    .COUT(w1743),
    .SUM(w1741_n));













































































































































































































































































































































































































































































 sky130_fd_sc_hd__diode_2 DIODE_0 (.DIODE(n333));
 sky130_fd_sc_hd__diode_2 DIODE_1 (.DIODE(n333));
 sky130_fd_sc_hd__diode_2 DIODE_2 (.DIODE(n333));
 sky130_fd_sc_hd__diode_2 DIODE_3 (.DIODE(n333));
 sky130_fd_sc_hd__diode_2 DIODE_4 (.DIODE(n344));
 sky130_fd_sc_hd__diode_2 DIODE_5 (.DIODE(n344));
 sky130_fd_sc_hd__diode_2 DIODE_6 (.DIODE(n344));
 sky130_fd_sc_hd__diode_2 DIODE_7 (.DIODE(n344));
 sky130_fd_sc_hd__diode_2 DIODE_8 (.DIODE(n344));
 sky130_fd_sc_hd__diode_2 DIODE_9 (.DIODE(n345));
 sky130_fd_sc_hd__diode_2 DIODE_10 (.DIODE(n345));
 sky130_fd_sc_hd__diode_2 DIODE_11 (.DIODE(n345));
 sky130_fd_sc_hd__diode_2 DIODE_12 (.DIODE(pixels[100]));
 sky130_fd_sc_hd__diode_2 DIODE_13 (.DIODE(pixels[100]));
 sky130_fd_sc_hd__diode_2 DIODE_14 (.DIODE(pixels[100]));
 sky130_fd_sc_hd__diode_2 DIODE_15 (.DIODE(pixels[100]));
 sky130_fd_sc_hd__diode_2 DIODE_16 (.DIODE(pixels[100]));
 sky130_fd_sc_hd__diode_2 DIODE_17 (.DIODE(pixels[100]));
 sky130_fd_sc_hd__diode_2 DIODE_18 (.DIODE(pixels[101]));
 sky130_fd_sc_hd__diode_2 DIODE_19 (.DIODE(pixels[101]));
 sky130_fd_sc_hd__diode_2 DIODE_20 (.DIODE(pixels[101]));
 sky130_fd_sc_hd__diode_2 DIODE_21 (.DIODE(pixels[101]));
 sky130_fd_sc_hd__diode_2 DIODE_22 (.DIODE(pixels[101]));
 sky130_fd_sc_hd__diode_2 DIODE_23 (.DIODE(pixels[102]));
 sky130_fd_sc_hd__diode_2 DIODE_24 (.DIODE(pixels[102]));
 sky130_fd_sc_hd__diode_2 DIODE_25 (.DIODE(pixels[102]));
 sky130_fd_sc_hd__diode_2 DIODE_26 (.DIODE(pixels[102]));
 sky130_fd_sc_hd__diode_2 DIODE_27 (.DIODE(pixels[102]));
 sky130_fd_sc_hd__diode_2 DIODE_28 (.DIODE(pixels[104]));
 sky130_fd_sc_hd__diode_2 DIODE_29 (.DIODE(pixels[10]));
 sky130_fd_sc_hd__diode_2 DIODE_30 (.DIODE(pixels[10]));
 sky130_fd_sc_hd__diode_2 DIODE_31 (.DIODE(pixels[10]));
 sky130_fd_sc_hd__diode_2 DIODE_32 (.DIODE(pixels[10]));
 sky130_fd_sc_hd__diode_2 DIODE_33 (.DIODE(pixels[112]));
 sky130_fd_sc_hd__diode_2 DIODE_34 (.DIODE(pixels[112]));
 sky130_fd_sc_hd__diode_2 DIODE_35 (.DIODE(pixels[112]));
 sky130_fd_sc_hd__diode_2 DIODE_36 (.DIODE(pixels[112]));
 sky130_fd_sc_hd__diode_2 DIODE_37 (.DIODE(pixels[115]));
 sky130_fd_sc_hd__diode_2 DIODE_38 (.DIODE(pixels[116]));
 sky130_fd_sc_hd__diode_2 DIODE_39 (.DIODE(pixels[116]));
 sky130_fd_sc_hd__diode_2 DIODE_40 (.DIODE(pixels[116]));
 sky130_fd_sc_hd__diode_2 DIODE_41 (.DIODE(pixels[117]));
 sky130_fd_sc_hd__diode_2 DIODE_42 (.DIODE(pixels[117]));
 sky130_fd_sc_hd__diode_2 DIODE_43 (.DIODE(pixels[117]));
 sky130_fd_sc_hd__diode_2 DIODE_44 (.DIODE(pixels[117]));
 sky130_fd_sc_hd__diode_2 DIODE_45 (.DIODE(pixels[117]));
 sky130_fd_sc_hd__diode_2 DIODE_46 (.DIODE(pixels[118]));
 sky130_fd_sc_hd__diode_2 DIODE_47 (.DIODE(pixels[118]));
 sky130_fd_sc_hd__diode_2 DIODE_48 (.DIODE(pixels[11]));
 sky130_fd_sc_hd__diode_2 DIODE_49 (.DIODE(pixels[11]));
 sky130_fd_sc_hd__diode_2 DIODE_50 (.DIODE(pixels[125]));
 sky130_fd_sc_hd__diode_2 DIODE_51 (.DIODE(pixels[125]));
 sky130_fd_sc_hd__diode_2 DIODE_52 (.DIODE(pixels[125]));
 sky130_fd_sc_hd__diode_2 DIODE_53 (.DIODE(pixels[125]));
 sky130_fd_sc_hd__diode_2 DIODE_54 (.DIODE(pixels[125]));
 sky130_fd_sc_hd__diode_2 DIODE_55 (.DIODE(pixels[127]));
 sky130_fd_sc_hd__diode_2 DIODE_56 (.DIODE(pixels[127]));
 sky130_fd_sc_hd__diode_2 DIODE_57 (.DIODE(pixels[132]));
 sky130_fd_sc_hd__diode_2 DIODE_58 (.DIODE(pixels[132]));
 sky130_fd_sc_hd__diode_2 DIODE_59 (.DIODE(pixels[132]));
 sky130_fd_sc_hd__diode_2 DIODE_60 (.DIODE(pixels[132]));
 sky130_fd_sc_hd__diode_2 DIODE_61 (.DIODE(pixels[132]));
 sky130_fd_sc_hd__diode_2 DIODE_62 (.DIODE(pixels[132]));
 sky130_fd_sc_hd__diode_2 DIODE_63 (.DIODE(pixels[132]));
 sky130_fd_sc_hd__diode_2 DIODE_64 (.DIODE(pixels[132]));
 sky130_fd_sc_hd__diode_2 DIODE_65 (.DIODE(pixels[133]));
 sky130_fd_sc_hd__diode_2 DIODE_66 (.DIODE(pixels[133]));
 sky130_fd_sc_hd__diode_2 DIODE_67 (.DIODE(pixels[133]));
 sky130_fd_sc_hd__diode_2 DIODE_68 (.DIODE(pixels[134]));
 sky130_fd_sc_hd__diode_2 DIODE_69 (.DIODE(pixels[134]));
 sky130_fd_sc_hd__diode_2 DIODE_70 (.DIODE(pixels[134]));
 sky130_fd_sc_hd__diode_2 DIODE_71 (.DIODE(pixels[134]));
 sky130_fd_sc_hd__diode_2 DIODE_72 (.DIODE(pixels[134]));
 sky130_fd_sc_hd__diode_2 DIODE_73 (.DIODE(pixels[136]));
 sky130_fd_sc_hd__diode_2 DIODE_74 (.DIODE(pixels[136]));
 sky130_fd_sc_hd__diode_2 DIODE_75 (.DIODE(pixels[136]));
 sky130_fd_sc_hd__diode_2 DIODE_76 (.DIODE(pixels[136]));
 sky130_fd_sc_hd__diode_2 DIODE_77 (.DIODE(pixels[145]));
 sky130_fd_sc_hd__diode_2 DIODE_78 (.DIODE(pixels[146]));
 sky130_fd_sc_hd__diode_2 DIODE_79 (.DIODE(pixels[146]));
 sky130_fd_sc_hd__diode_2 DIODE_80 (.DIODE(pixels[148]));
 sky130_fd_sc_hd__diode_2 DIODE_81 (.DIODE(pixels[148]));
 sky130_fd_sc_hd__diode_2 DIODE_82 (.DIODE(pixels[150]));
 sky130_fd_sc_hd__diode_2 DIODE_83 (.DIODE(pixels[150]));
 sky130_fd_sc_hd__diode_2 DIODE_84 (.DIODE(pixels[150]));
 sky130_fd_sc_hd__diode_2 DIODE_85 (.DIODE(pixels[150]));
 sky130_fd_sc_hd__diode_2 DIODE_86 (.DIODE(pixels[150]));
 sky130_fd_sc_hd__diode_2 DIODE_87 (.DIODE(pixels[151]));
 sky130_fd_sc_hd__diode_2 DIODE_88 (.DIODE(pixels[151]));
 sky130_fd_sc_hd__diode_2 DIODE_89 (.DIODE(pixels[153]));
 sky130_fd_sc_hd__diode_2 DIODE_90 (.DIODE(pixels[153]));
 sky130_fd_sc_hd__diode_2 DIODE_91 (.DIODE(pixels[154]));
 sky130_fd_sc_hd__diode_2 DIODE_92 (.DIODE(pixels[154]));
 sky130_fd_sc_hd__diode_2 DIODE_93 (.DIODE(pixels[155]));
 sky130_fd_sc_hd__diode_2 DIODE_94 (.DIODE(pixels[155]));
 sky130_fd_sc_hd__diode_2 DIODE_95 (.DIODE(pixels[155]));
 sky130_fd_sc_hd__diode_2 DIODE_96 (.DIODE(pixels[155]));
 sky130_fd_sc_hd__diode_2 DIODE_97 (.DIODE(pixels[157]));
 sky130_fd_sc_hd__diode_2 DIODE_98 (.DIODE(pixels[157]));
 sky130_fd_sc_hd__diode_2 DIODE_99 (.DIODE(pixels[162]));
 sky130_fd_sc_hd__diode_2 DIODE_100 (.DIODE(pixels[163]));
 sky130_fd_sc_hd__diode_2 DIODE_101 (.DIODE(pixels[165]));
 sky130_fd_sc_hd__diode_2 DIODE_102 (.DIODE(pixels[166]));
 sky130_fd_sc_hd__diode_2 DIODE_103 (.DIODE(pixels[168]));
 sky130_fd_sc_hd__diode_2 DIODE_104 (.DIODE(pixels[168]));
 sky130_fd_sc_hd__diode_2 DIODE_105 (.DIODE(pixels[168]));
 sky130_fd_sc_hd__diode_2 DIODE_106 (.DIODE(pixels[168]));
 sky130_fd_sc_hd__diode_2 DIODE_107 (.DIODE(pixels[168]));
 sky130_fd_sc_hd__diode_2 DIODE_108 (.DIODE(pixels[168]));
 sky130_fd_sc_hd__diode_2 DIODE_109 (.DIODE(pixels[169]));
 sky130_fd_sc_hd__diode_2 DIODE_110 (.DIODE(pixels[169]));
 sky130_fd_sc_hd__diode_2 DIODE_111 (.DIODE(pixels[169]));
 sky130_fd_sc_hd__diode_2 DIODE_112 (.DIODE(pixels[170]));
 sky130_fd_sc_hd__diode_2 DIODE_113 (.DIODE(pixels[170]));
 sky130_fd_sc_hd__diode_2 DIODE_114 (.DIODE(pixels[170]));
 sky130_fd_sc_hd__diode_2 DIODE_115 (.DIODE(pixels[170]));
 sky130_fd_sc_hd__diode_2 DIODE_116 (.DIODE(pixels[171]));
 sky130_fd_sc_hd__diode_2 DIODE_117 (.DIODE(pixels[173]));
 sky130_fd_sc_hd__diode_2 DIODE_118 (.DIODE(pixels[175]));
 sky130_fd_sc_hd__diode_2 DIODE_119 (.DIODE(pixels[175]));
 sky130_fd_sc_hd__diode_2 DIODE_120 (.DIODE(pixels[175]));
 sky130_fd_sc_hd__diode_2 DIODE_121 (.DIODE(pixels[175]));
 sky130_fd_sc_hd__diode_2 DIODE_122 (.DIODE(pixels[175]));
 sky130_fd_sc_hd__diode_2 DIODE_123 (.DIODE(pixels[17]));
 sky130_fd_sc_hd__diode_2 DIODE_124 (.DIODE(pixels[187]));
 sky130_fd_sc_hd__diode_2 DIODE_125 (.DIODE(pixels[187]));
 sky130_fd_sc_hd__diode_2 DIODE_126 (.DIODE(pixels[187]));
 sky130_fd_sc_hd__diode_2 DIODE_127 (.DIODE(pixels[187]));
 sky130_fd_sc_hd__diode_2 DIODE_128 (.DIODE(pixels[190]));
 sky130_fd_sc_hd__diode_2 DIODE_129 (.DIODE(pixels[190]));
 sky130_fd_sc_hd__diode_2 DIODE_130 (.DIODE(pixels[191]));
 sky130_fd_sc_hd__diode_2 DIODE_131 (.DIODE(pixels[191]));
 sky130_fd_sc_hd__diode_2 DIODE_132 (.DIODE(pixels[191]));
 sky130_fd_sc_hd__diode_2 DIODE_133 (.DIODE(pixels[191]));
 sky130_fd_sc_hd__diode_2 DIODE_134 (.DIODE(pixels[192]));
 sky130_fd_sc_hd__diode_2 DIODE_135 (.DIODE(pixels[194]));
 sky130_fd_sc_hd__diode_2 DIODE_136 (.DIODE(pixels[194]));
 sky130_fd_sc_hd__diode_2 DIODE_137 (.DIODE(pixels[194]));
 sky130_fd_sc_hd__diode_2 DIODE_138 (.DIODE(pixels[1]));
 sky130_fd_sc_hd__diode_2 DIODE_139 (.DIODE(pixels[205]));
 sky130_fd_sc_hd__diode_2 DIODE_140 (.DIODE(pixels[205]));
 sky130_fd_sc_hd__diode_2 DIODE_141 (.DIODE(pixels[205]));
 sky130_fd_sc_hd__diode_2 DIODE_142 (.DIODE(pixels[205]));
 sky130_fd_sc_hd__diode_2 DIODE_143 (.DIODE(pixels[207]));
 sky130_fd_sc_hd__diode_2 DIODE_144 (.DIODE(pixels[207]));
 sky130_fd_sc_hd__diode_2 DIODE_145 (.DIODE(pixels[207]));
 sky130_fd_sc_hd__diode_2 DIODE_146 (.DIODE(pixels[207]));
 sky130_fd_sc_hd__diode_2 DIODE_147 (.DIODE(pixels[207]));
 sky130_fd_sc_hd__diode_2 DIODE_148 (.DIODE(pixels[207]));
 sky130_fd_sc_hd__diode_2 DIODE_149 (.DIODE(pixels[208]));
 sky130_fd_sc_hd__diode_2 DIODE_150 (.DIODE(pixels[208]));
 sky130_fd_sc_hd__diode_2 DIODE_151 (.DIODE(pixels[208]));
 sky130_fd_sc_hd__diode_2 DIODE_152 (.DIODE(pixels[209]));
 sky130_fd_sc_hd__diode_2 DIODE_153 (.DIODE(pixels[209]));
 sky130_fd_sc_hd__diode_2 DIODE_154 (.DIODE(pixels[209]));
 sky130_fd_sc_hd__diode_2 DIODE_155 (.DIODE(pixels[20]));
 sky130_fd_sc_hd__diode_2 DIODE_156 (.DIODE(pixels[214]));
 sky130_fd_sc_hd__diode_2 DIODE_157 (.DIODE(pixels[214]));
 sky130_fd_sc_hd__diode_2 DIODE_158 (.DIODE(pixels[214]));
 sky130_fd_sc_hd__diode_2 DIODE_159 (.DIODE(pixels[214]));
 sky130_fd_sc_hd__diode_2 DIODE_160 (.DIODE(pixels[216]));
 sky130_fd_sc_hd__diode_2 DIODE_161 (.DIODE(pixels[217]));
 sky130_fd_sc_hd__diode_2 DIODE_162 (.DIODE(pixels[21]));
 sky130_fd_sc_hd__diode_2 DIODE_163 (.DIODE(pixels[21]));
 sky130_fd_sc_hd__diode_2 DIODE_164 (.DIODE(pixels[21]));
 sky130_fd_sc_hd__diode_2 DIODE_165 (.DIODE(pixels[222]));
 sky130_fd_sc_hd__diode_2 DIODE_166 (.DIODE(pixels[222]));
 sky130_fd_sc_hd__diode_2 DIODE_167 (.DIODE(pixels[222]));
 sky130_fd_sc_hd__diode_2 DIODE_168 (.DIODE(pixels[222]));
 sky130_fd_sc_hd__diode_2 DIODE_169 (.DIODE(pixels[222]));
 sky130_fd_sc_hd__diode_2 DIODE_170 (.DIODE(pixels[223]));
 sky130_fd_sc_hd__diode_2 DIODE_171 (.DIODE(pixels[223]));
 sky130_fd_sc_hd__diode_2 DIODE_172 (.DIODE(pixels[223]));
 sky130_fd_sc_hd__diode_2 DIODE_173 (.DIODE(pixels[223]));
 sky130_fd_sc_hd__diode_2 DIODE_174 (.DIODE(pixels[224]));
 sky130_fd_sc_hd__diode_2 DIODE_175 (.DIODE(pixels[224]));
 sky130_fd_sc_hd__diode_2 DIODE_176 (.DIODE(pixels[226]));
 sky130_fd_sc_hd__diode_2 DIODE_177 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_178 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_179 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_180 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_181 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_182 (.DIODE(pixels[228]));
 sky130_fd_sc_hd__diode_2 DIODE_183 (.DIODE(pixels[234]));
 sky130_fd_sc_hd__diode_2 DIODE_184 (.DIODE(pixels[234]));
 sky130_fd_sc_hd__diode_2 DIODE_185 (.DIODE(pixels[234]));
 sky130_fd_sc_hd__diode_2 DIODE_186 (.DIODE(pixels[234]));
 sky130_fd_sc_hd__diode_2 DIODE_187 (.DIODE(pixels[234]));
 sky130_fd_sc_hd__diode_2 DIODE_188 (.DIODE(pixels[234]));
 sky130_fd_sc_hd__diode_2 DIODE_189 (.DIODE(pixels[235]));
 sky130_fd_sc_hd__diode_2 DIODE_190 (.DIODE(pixels[239]));
 sky130_fd_sc_hd__diode_2 DIODE_191 (.DIODE(pixels[239]));
 sky130_fd_sc_hd__diode_2 DIODE_192 (.DIODE(pixels[23]));
 sky130_fd_sc_hd__diode_2 DIODE_193 (.DIODE(pixels[23]));
 sky130_fd_sc_hd__diode_2 DIODE_194 (.DIODE(pixels[23]));
 sky130_fd_sc_hd__diode_2 DIODE_195 (.DIODE(pixels[23]));
 sky130_fd_sc_hd__diode_2 DIODE_196 (.DIODE(pixels[240]));
 sky130_fd_sc_hd__diode_2 DIODE_197 (.DIODE(pixels[240]));
 sky130_fd_sc_hd__diode_2 DIODE_198 (.DIODE(pixels[240]));
 sky130_fd_sc_hd__diode_2 DIODE_199 (.DIODE(pixels[241]));
 sky130_fd_sc_hd__diode_2 DIODE_200 (.DIODE(pixels[241]));
 sky130_fd_sc_hd__diode_2 DIODE_201 (.DIODE(pixels[241]));
 sky130_fd_sc_hd__diode_2 DIODE_202 (.DIODE(pixels[241]));
 sky130_fd_sc_hd__diode_2 DIODE_203 (.DIODE(pixels[241]));
 sky130_fd_sc_hd__diode_2 DIODE_204 (.DIODE(pixels[241]));
 sky130_fd_sc_hd__diode_2 DIODE_205 (.DIODE(pixels[243]));
 sky130_fd_sc_hd__diode_2 DIODE_206 (.DIODE(pixels[243]));
 sky130_fd_sc_hd__diode_2 DIODE_207 (.DIODE(pixels[243]));
 sky130_fd_sc_hd__diode_2 DIODE_208 (.DIODE(pixels[243]));
 sky130_fd_sc_hd__diode_2 DIODE_209 (.DIODE(pixels[243]));
 sky130_fd_sc_hd__diode_2 DIODE_210 (.DIODE(pixels[250]));
 sky130_fd_sc_hd__diode_2 DIODE_211 (.DIODE(pixels[256]));
 sky130_fd_sc_hd__diode_2 DIODE_212 (.DIODE(pixels[256]));
 sky130_fd_sc_hd__diode_2 DIODE_213 (.DIODE(pixels[256]));
 sky130_fd_sc_hd__diode_2 DIODE_214 (.DIODE(pixels[256]));
 sky130_fd_sc_hd__diode_2 DIODE_215 (.DIODE(pixels[256]));
 sky130_fd_sc_hd__diode_2 DIODE_216 (.DIODE(pixels[257]));
 sky130_fd_sc_hd__diode_2 DIODE_217 (.DIODE(pixels[257]));
 sky130_fd_sc_hd__diode_2 DIODE_218 (.DIODE(pixels[257]));
 sky130_fd_sc_hd__diode_2 DIODE_219 (.DIODE(pixels[257]));
 sky130_fd_sc_hd__diode_2 DIODE_220 (.DIODE(pixels[258]));
 sky130_fd_sc_hd__diode_2 DIODE_221 (.DIODE(pixels[258]));
 sky130_fd_sc_hd__diode_2 DIODE_222 (.DIODE(pixels[266]));
 sky130_fd_sc_hd__diode_2 DIODE_223 (.DIODE(pixels[268]));
 sky130_fd_sc_hd__diode_2 DIODE_224 (.DIODE(pixels[268]));
 sky130_fd_sc_hd__diode_2 DIODE_225 (.DIODE(pixels[268]));
 sky130_fd_sc_hd__diode_2 DIODE_226 (.DIODE(pixels[268]));
 sky130_fd_sc_hd__diode_2 DIODE_227 (.DIODE(pixels[268]));
 sky130_fd_sc_hd__diode_2 DIODE_228 (.DIODE(pixels[269]));
 sky130_fd_sc_hd__diode_2 DIODE_229 (.DIODE(pixels[269]));
 sky130_fd_sc_hd__diode_2 DIODE_230 (.DIODE(pixels[269]));
 sky130_fd_sc_hd__diode_2 DIODE_231 (.DIODE(pixels[269]));
 sky130_fd_sc_hd__diode_2 DIODE_232 (.DIODE(pixels[269]));
 sky130_fd_sc_hd__diode_2 DIODE_233 (.DIODE(pixels[26]));
 sky130_fd_sc_hd__diode_2 DIODE_234 (.DIODE(pixels[26]));
 sky130_fd_sc_hd__diode_2 DIODE_235 (.DIODE(pixels[270]));
 sky130_fd_sc_hd__diode_2 DIODE_236 (.DIODE(pixels[270]));
 sky130_fd_sc_hd__diode_2 DIODE_237 (.DIODE(pixels[270]));
 sky130_fd_sc_hd__diode_2 DIODE_238 (.DIODE(pixels[271]));
 sky130_fd_sc_hd__diode_2 DIODE_239 (.DIODE(pixels[271]));
 sky130_fd_sc_hd__diode_2 DIODE_240 (.DIODE(pixels[271]));
 sky130_fd_sc_hd__diode_2 DIODE_241 (.DIODE(pixels[272]));
 sky130_fd_sc_hd__diode_2 DIODE_242 (.DIODE(pixels[274]));
 sky130_fd_sc_hd__diode_2 DIODE_243 (.DIODE(pixels[274]));
 sky130_fd_sc_hd__diode_2 DIODE_244 (.DIODE(pixels[274]));
 sky130_fd_sc_hd__diode_2 DIODE_245 (.DIODE(pixels[280]));
 sky130_fd_sc_hd__diode_2 DIODE_246 (.DIODE(pixels[281]));
 sky130_fd_sc_hd__diode_2 DIODE_247 (.DIODE(pixels[292]));
 sky130_fd_sc_hd__diode_2 DIODE_248 (.DIODE(pixels[292]));
 sky130_fd_sc_hd__diode_2 DIODE_249 (.DIODE(pixels[292]));
 sky130_fd_sc_hd__diode_2 DIODE_250 (.DIODE(pixels[293]));
 sky130_fd_sc_hd__diode_2 DIODE_251 (.DIODE(pixels[293]));
 sky130_fd_sc_hd__diode_2 DIODE_252 (.DIODE(pixels[293]));
 sky130_fd_sc_hd__diode_2 DIODE_253 (.DIODE(pixels[293]));
 sky130_fd_sc_hd__diode_2 DIODE_254 (.DIODE(pixels[293]));
 sky130_fd_sc_hd__diode_2 DIODE_255 (.DIODE(pixels[296]));
 sky130_fd_sc_hd__diode_2 DIODE_256 (.DIODE(pixels[297]));
 sky130_fd_sc_hd__diode_2 DIODE_257 (.DIODE(pixels[297]));
 sky130_fd_sc_hd__diode_2 DIODE_258 (.DIODE(pixels[29]));
 sky130_fd_sc_hd__diode_2 DIODE_259 (.DIODE(pixels[303]));
 sky130_fd_sc_hd__diode_2 DIODE_260 (.DIODE(pixels[304]));
 sky130_fd_sc_hd__diode_2 DIODE_261 (.DIODE(pixels[304]));
 sky130_fd_sc_hd__diode_2 DIODE_262 (.DIODE(pixels[304]));
 sky130_fd_sc_hd__diode_2 DIODE_263 (.DIODE(pixels[305]));
 sky130_fd_sc_hd__diode_2 DIODE_264 (.DIODE(pixels[305]));
 sky130_fd_sc_hd__diode_2 DIODE_265 (.DIODE(pixels[305]));
 sky130_fd_sc_hd__diode_2 DIODE_266 (.DIODE(pixels[305]));
 sky130_fd_sc_hd__diode_2 DIODE_267 (.DIODE(pixels[305]));
 sky130_fd_sc_hd__diode_2 DIODE_268 (.DIODE(pixels[308]));
 sky130_fd_sc_hd__diode_2 DIODE_269 (.DIODE(pixels[30]));
 sky130_fd_sc_hd__diode_2 DIODE_270 (.DIODE(pixels[310]));
 sky130_fd_sc_hd__diode_2 DIODE_271 (.DIODE(pixels[310]));
 sky130_fd_sc_hd__diode_2 DIODE_272 (.DIODE(pixels[318]));
 sky130_fd_sc_hd__diode_2 DIODE_273 (.DIODE(pixels[319]));
 sky130_fd_sc_hd__diode_2 DIODE_274 (.DIODE(pixels[319]));
 sky130_fd_sc_hd__diode_2 DIODE_275 (.DIODE(pixels[319]));
 sky130_fd_sc_hd__diode_2 DIODE_276 (.DIODE(pixels[319]));
 sky130_fd_sc_hd__diode_2 DIODE_277 (.DIODE(pixels[319]));
 sky130_fd_sc_hd__diode_2 DIODE_278 (.DIODE(pixels[31]));
 sky130_fd_sc_hd__diode_2 DIODE_279 (.DIODE(pixels[31]));
 sky130_fd_sc_hd__diode_2 DIODE_280 (.DIODE(pixels[31]));
 sky130_fd_sc_hd__diode_2 DIODE_281 (.DIODE(pixels[31]));
 sky130_fd_sc_hd__diode_2 DIODE_282 (.DIODE(pixels[31]));
 sky130_fd_sc_hd__diode_2 DIODE_283 (.DIODE(pixels[320]));
 sky130_fd_sc_hd__diode_2 DIODE_284 (.DIODE(pixels[320]));
 sky130_fd_sc_hd__diode_2 DIODE_285 (.DIODE(pixels[322]));
 sky130_fd_sc_hd__diode_2 DIODE_286 (.DIODE(pixels[324]));
 sky130_fd_sc_hd__diode_2 DIODE_287 (.DIODE(pixels[326]));
 sky130_fd_sc_hd__diode_2 DIODE_288 (.DIODE(pixels[326]));
 sky130_fd_sc_hd__diode_2 DIODE_289 (.DIODE(pixels[33]));
 sky130_fd_sc_hd__diode_2 DIODE_290 (.DIODE(pixels[36]));
 sky130_fd_sc_hd__diode_2 DIODE_291 (.DIODE(pixels[36]));
 sky130_fd_sc_hd__diode_2 DIODE_292 (.DIODE(pixels[36]));
 sky130_fd_sc_hd__diode_2 DIODE_293 (.DIODE(pixels[36]));
 sky130_fd_sc_hd__diode_2 DIODE_294 (.DIODE(pixels[36]));
 sky130_fd_sc_hd__diode_2 DIODE_295 (.DIODE(pixels[38]));
 sky130_fd_sc_hd__diode_2 DIODE_296 (.DIODE(pixels[38]));
 sky130_fd_sc_hd__diode_2 DIODE_297 (.DIODE(pixels[38]));
 sky130_fd_sc_hd__diode_2 DIODE_298 (.DIODE(pixels[38]));
 sky130_fd_sc_hd__diode_2 DIODE_299 (.DIODE(pixels[38]));
 sky130_fd_sc_hd__diode_2 DIODE_300 (.DIODE(pixels[38]));
 sky130_fd_sc_hd__diode_2 DIODE_301 (.DIODE(pixels[45]));
 sky130_fd_sc_hd__diode_2 DIODE_302 (.DIODE(pixels[45]));
 sky130_fd_sc_hd__diode_2 DIODE_303 (.DIODE(pixels[45]));
 sky130_fd_sc_hd__diode_2 DIODE_304 (.DIODE(pixels[46]));
 sky130_fd_sc_hd__diode_2 DIODE_305 (.DIODE(pixels[46]));
 sky130_fd_sc_hd__diode_2 DIODE_306 (.DIODE(pixels[47]));
 sky130_fd_sc_hd__diode_2 DIODE_307 (.DIODE(pixels[47]));
 sky130_fd_sc_hd__diode_2 DIODE_308 (.DIODE(pixels[47]));
 sky130_fd_sc_hd__diode_2 DIODE_309 (.DIODE(pixels[48]));
 sky130_fd_sc_hd__diode_2 DIODE_310 (.DIODE(pixels[48]));
 sky130_fd_sc_hd__diode_2 DIODE_311 (.DIODE(pixels[48]));
 sky130_fd_sc_hd__diode_2 DIODE_312 (.DIODE(pixels[49]));
 sky130_fd_sc_hd__diode_2 DIODE_313 (.DIODE(pixels[49]));
 sky130_fd_sc_hd__diode_2 DIODE_314 (.DIODE(pixels[49]));
 sky130_fd_sc_hd__diode_2 DIODE_315 (.DIODE(pixels[50]));
 sky130_fd_sc_hd__diode_2 DIODE_316 (.DIODE(pixels[50]));
 sky130_fd_sc_hd__diode_2 DIODE_317 (.DIODE(pixels[50]));
 sky130_fd_sc_hd__diode_2 DIODE_318 (.DIODE(pixels[50]));
 sky130_fd_sc_hd__diode_2 DIODE_319 (.DIODE(pixels[50]));
 sky130_fd_sc_hd__diode_2 DIODE_320 (.DIODE(pixels[50]));
 sky130_fd_sc_hd__diode_2 DIODE_321 (.DIODE(pixels[52]));
 sky130_fd_sc_hd__diode_2 DIODE_322 (.DIODE(pixels[52]));
 sky130_fd_sc_hd__diode_2 DIODE_323 (.DIODE(pixels[52]));
 sky130_fd_sc_hd__diode_2 DIODE_324 (.DIODE(pixels[53]));
 sky130_fd_sc_hd__diode_2 DIODE_325 (.DIODE(pixels[53]));
 sky130_fd_sc_hd__diode_2 DIODE_326 (.DIODE(pixels[53]));
 sky130_fd_sc_hd__diode_2 DIODE_327 (.DIODE(pixels[53]));
 sky130_fd_sc_hd__diode_2 DIODE_328 (.DIODE(pixels[56]));
 sky130_fd_sc_hd__diode_2 DIODE_329 (.DIODE(pixels[56]));
 sky130_fd_sc_hd__diode_2 DIODE_330 (.DIODE(pixels[5]));
 sky130_fd_sc_hd__diode_2 DIODE_331 (.DIODE(pixels[61]));
 sky130_fd_sc_hd__diode_2 DIODE_332 (.DIODE(pixels[61]));
 sky130_fd_sc_hd__diode_2 DIODE_333 (.DIODE(pixels[61]));
 sky130_fd_sc_hd__diode_2 DIODE_334 (.DIODE(pixels[62]));
 sky130_fd_sc_hd__diode_2 DIODE_335 (.DIODE(pixels[62]));
 sky130_fd_sc_hd__diode_2 DIODE_336 (.DIODE(pixels[62]));
 sky130_fd_sc_hd__diode_2 DIODE_337 (.DIODE(pixels[63]));
 sky130_fd_sc_hd__diode_2 DIODE_338 (.DIODE(pixels[63]));
 sky130_fd_sc_hd__diode_2 DIODE_339 (.DIODE(pixels[63]));
 sky130_fd_sc_hd__diode_2 DIODE_340 (.DIODE(pixels[63]));
 sky130_fd_sc_hd__diode_2 DIODE_341 (.DIODE(pixels[64]));
 sky130_fd_sc_hd__diode_2 DIODE_342 (.DIODE(pixels[64]));
 sky130_fd_sc_hd__diode_2 DIODE_343 (.DIODE(pixels[64]));
 sky130_fd_sc_hd__diode_2 DIODE_344 (.DIODE(pixels[64]));
 sky130_fd_sc_hd__diode_2 DIODE_345 (.DIODE(pixels[66]));
 sky130_fd_sc_hd__diode_2 DIODE_346 (.DIODE(pixels[66]));
 sky130_fd_sc_hd__diode_2 DIODE_347 (.DIODE(pixels[66]));
 sky130_fd_sc_hd__diode_2 DIODE_348 (.DIODE(pixels[66]));
 sky130_fd_sc_hd__diode_2 DIODE_349 (.DIODE(pixels[77]));
 sky130_fd_sc_hd__diode_2 DIODE_350 (.DIODE(pixels[77]));
 sky130_fd_sc_hd__diode_2 DIODE_351 (.DIODE(pixels[77]));
 sky130_fd_sc_hd__diode_2 DIODE_352 (.DIODE(pixels[77]));
 sky130_fd_sc_hd__diode_2 DIODE_353 (.DIODE(pixels[77]));
 sky130_fd_sc_hd__diode_2 DIODE_354 (.DIODE(pixels[78]));
 sky130_fd_sc_hd__diode_2 DIODE_355 (.DIODE(pixels[78]));
 sky130_fd_sc_hd__diode_2 DIODE_356 (.DIODE(pixels[78]));
 sky130_fd_sc_hd__diode_2 DIODE_357 (.DIODE(pixels[78]));
 sky130_fd_sc_hd__diode_2 DIODE_358 (.DIODE(pixels[7]));
 sky130_fd_sc_hd__diode_2 DIODE_359 (.DIODE(pixels[7]));
 sky130_fd_sc_hd__diode_2 DIODE_360 (.DIODE(pixels[80]));
 sky130_fd_sc_hd__diode_2 DIODE_361 (.DIODE(pixels[80]));
 sky130_fd_sc_hd__diode_2 DIODE_362 (.DIODE(pixels[80]));
 sky130_fd_sc_hd__diode_2 DIODE_363 (.DIODE(pixels[80]));
 sky130_fd_sc_hd__diode_2 DIODE_364 (.DIODE(pixels[80]));
 sky130_fd_sc_hd__diode_2 DIODE_365 (.DIODE(pixels[80]));
 sky130_fd_sc_hd__diode_2 DIODE_366 (.DIODE(pixels[80]));
 sky130_fd_sc_hd__diode_2 DIODE_367 (.DIODE(pixels[81]));
 sky130_fd_sc_hd__diode_2 DIODE_368 (.DIODE(pixels[81]));
 sky130_fd_sc_hd__diode_2 DIODE_369 (.DIODE(pixels[81]));
 sky130_fd_sc_hd__diode_2 DIODE_370 (.DIODE(pixels[81]));
 sky130_fd_sc_hd__diode_2 DIODE_371 (.DIODE(pixels[81]));
 sky130_fd_sc_hd__diode_2 DIODE_372 (.DIODE(pixels[82]));
 sky130_fd_sc_hd__diode_2 DIODE_373 (.DIODE(pixels[82]));
 sky130_fd_sc_hd__diode_2 DIODE_374 (.DIODE(pixels[82]));
 sky130_fd_sc_hd__diode_2 DIODE_375 (.DIODE(pixels[82]));
 sky130_fd_sc_hd__diode_2 DIODE_376 (.DIODE(pixels[82]));
 sky130_fd_sc_hd__diode_2 DIODE_377 (.DIODE(pixels[82]));
 sky130_fd_sc_hd__diode_2 DIODE_378 (.DIODE(pixels[82]));
 sky130_fd_sc_hd__diode_2 DIODE_379 (.DIODE(pixels[83]));
 sky130_fd_sc_hd__diode_2 DIODE_380 (.DIODE(pixels[83]));
 sky130_fd_sc_hd__diode_2 DIODE_381 (.DIODE(pixels[83]));
 sky130_fd_sc_hd__diode_2 DIODE_382 (.DIODE(pixels[83]));
 sky130_fd_sc_hd__diode_2 DIODE_383 (.DIODE(pixels[83]));
 sky130_fd_sc_hd__diode_2 DIODE_384 (.DIODE(pixels[83]));
 sky130_fd_sc_hd__diode_2 DIODE_385 (.DIODE(pixels[83]));
 sky130_fd_sc_hd__diode_2 DIODE_386 (.DIODE(pixels[83]));
 sky130_fd_sc_hd__diode_2 DIODE_387 (.DIODE(pixels[84]));
 sky130_fd_sc_hd__diode_2 DIODE_388 (.DIODE(pixels[84]));
 sky130_fd_sc_hd__diode_2 DIODE_389 (.DIODE(pixels[84]));
 sky130_fd_sc_hd__diode_2 DIODE_390 (.DIODE(pixels[84]));
 sky130_fd_sc_hd__diode_2 DIODE_391 (.DIODE(pixels[84]));
 sky130_fd_sc_hd__diode_2 DIODE_392 (.DIODE(pixels[84]));
 sky130_fd_sc_hd__diode_2 DIODE_393 (.DIODE(pixels[84]));
 sky130_fd_sc_hd__diode_2 DIODE_394 (.DIODE(pixels[84]));
 sky130_fd_sc_hd__diode_2 DIODE_395 (.DIODE(pixels[87]));
 sky130_fd_sc_hd__diode_2 DIODE_396 (.DIODE(pixels[87]));
 sky130_fd_sc_hd__diode_2 DIODE_397 (.DIODE(pixels[88]));
 sky130_fd_sc_hd__diode_2 DIODE_398 (.DIODE(pixels[88]));
 sky130_fd_sc_hd__diode_2 DIODE_399 (.DIODE(pixels[89]));
 sky130_fd_sc_hd__diode_2 DIODE_400 (.DIODE(pixels[89]));
 sky130_fd_sc_hd__diode_2 DIODE_401 (.DIODE(pixels[89]));
 sky130_fd_sc_hd__diode_2 DIODE_402 (.DIODE(pixels[8]));
 sky130_fd_sc_hd__diode_2 DIODE_403 (.DIODE(pixels[8]));
 sky130_fd_sc_hd__diode_2 DIODE_404 (.DIODE(pixels[8]));
 sky130_fd_sc_hd__diode_2 DIODE_405 (.DIODE(pixels[94]));
 sky130_fd_sc_hd__diode_2 DIODE_406 (.DIODE(pixels[97]));
 sky130_fd_sc_hd__diode_2 DIODE_407 (.DIODE(pixels[97]));
 sky130_fd_sc_hd__diode_2 DIODE_408 (.DIODE(pixels[97]));
 sky130_fd_sc_hd__diode_2 DIODE_409 (.DIODE(pixels[99]));
 sky130_fd_sc_hd__diode_2 DIODE_410 (.DIODE(pixels[99]));
 sky130_fd_sc_hd__diode_2 DIODE_411 (.DIODE(pixels[99]));
 sky130_fd_sc_hd__diode_2 DIODE_412 (.DIODE(pixels[99]));
 sky130_fd_sc_hd__diode_2 DIODE_413 (.DIODE(pixels[99]));
 sky130_fd_sc_hd__diode_2 DIODE_414 (.DIODE(pixels[99]));
 sky130_fd_sc_hd__diode_2 DIODE_415 (.DIODE(w1021_n));
 sky130_fd_sc_hd__diode_2 DIODE_416 (.DIODE(w1021_n));
 sky130_fd_sc_hd__diode_2 DIODE_417 (.DIODE(w1021_n));
 sky130_fd_sc_hd__diode_2 DIODE_418 (.DIODE(w1021_n));
 sky130_fd_sc_hd__diode_2 DIODE_419 (.DIODE(w1021_n));
 sky130_fd_sc_hd__diode_2 DIODE_420 (.DIODE(w1025_n));
 sky130_fd_sc_hd__diode_2 DIODE_421 (.DIODE(w1025_n));
 sky130_fd_sc_hd__diode_2 DIODE_422 (.DIODE(w1025_n));
 sky130_fd_sc_hd__diode_2 DIODE_423 (.DIODE(w1046));
 sky130_fd_sc_hd__diode_2 DIODE_424 (.DIODE(w1046));
 sky130_fd_sc_hd__diode_2 DIODE_425 (.DIODE(w1049));
 sky130_fd_sc_hd__diode_2 DIODE_426 (.DIODE(w1049));
 sky130_fd_sc_hd__diode_2 DIODE_427 (.DIODE(w1049));
 sky130_fd_sc_hd__diode_2 DIODE_428 (.DIODE(w1052_n));
 sky130_fd_sc_hd__diode_2 DIODE_429 (.DIODE(w1052_n));
 sky130_fd_sc_hd__diode_2 DIODE_430 (.DIODE(w1052_n));
 sky130_fd_sc_hd__diode_2 DIODE_431 (.DIODE(w1086));
 sky130_fd_sc_hd__diode_2 DIODE_432 (.DIODE(w1086));
 sky130_fd_sc_hd__diode_2 DIODE_433 (.DIODE(w1086));
 sky130_fd_sc_hd__diode_2 DIODE_434 (.DIODE(w1086));
 sky130_fd_sc_hd__diode_2 DIODE_435 (.DIODE(w1096_n));
 sky130_fd_sc_hd__diode_2 DIODE_436 (.DIODE(w1096_n));
 sky130_fd_sc_hd__diode_2 DIODE_437 (.DIODE(w1096_n));
 sky130_fd_sc_hd__diode_2 DIODE_438 (.DIODE(w1096_n));
 sky130_fd_sc_hd__diode_2 DIODE_439 (.DIODE(w1099));
 sky130_fd_sc_hd__diode_2 DIODE_440 (.DIODE(w1099));
 sky130_fd_sc_hd__diode_2 DIODE_441 (.DIODE(w1099));
 sky130_fd_sc_hd__diode_2 DIODE_442 (.DIODE(w1099));
 sky130_fd_sc_hd__diode_2 DIODE_443 (.DIODE(w1099));
 sky130_fd_sc_hd__diode_2 DIODE_444 (.DIODE(w1102));
 sky130_fd_sc_hd__diode_2 DIODE_445 (.DIODE(w1102));
 sky130_fd_sc_hd__diode_2 DIODE_446 (.DIODE(w1110));
 sky130_fd_sc_hd__diode_2 DIODE_447 (.DIODE(w1110));
 sky130_fd_sc_hd__diode_2 DIODE_448 (.DIODE(w1110));
 sky130_fd_sc_hd__diode_2 DIODE_449 (.DIODE(w1110));
 sky130_fd_sc_hd__diode_2 DIODE_450 (.DIODE(w1110));
 sky130_fd_sc_hd__diode_2 DIODE_451 (.DIODE(w1117_n));
 sky130_fd_sc_hd__diode_2 DIODE_452 (.DIODE(w1117_n));
 sky130_fd_sc_hd__diode_2 DIODE_453 (.DIODE(w1132_n));
 sky130_fd_sc_hd__diode_2 DIODE_454 (.DIODE(w1132_n));
 sky130_fd_sc_hd__diode_2 DIODE_455 (.DIODE(w1134));
 sky130_fd_sc_hd__diode_2 DIODE_456 (.DIODE(w1134));
 sky130_fd_sc_hd__diode_2 DIODE_457 (.DIODE(w1134));
 sky130_fd_sc_hd__diode_2 DIODE_458 (.DIODE(w1159_n));
 sky130_fd_sc_hd__diode_2 DIODE_459 (.DIODE(w1174));
 sky130_fd_sc_hd__diode_2 DIODE_460 (.DIODE(w1186));
 sky130_fd_sc_hd__diode_2 DIODE_461 (.DIODE(w1186));
 sky130_fd_sc_hd__diode_2 DIODE_462 (.DIODE(w1187_n));
 sky130_fd_sc_hd__diode_2 DIODE_463 (.DIODE(w1187_n));
 sky130_fd_sc_hd__diode_2 DIODE_464 (.DIODE(w1189));
 sky130_fd_sc_hd__diode_2 DIODE_465 (.DIODE(w1189));
 sky130_fd_sc_hd__diode_2 DIODE_466 (.DIODE(w1191_n));
 sky130_fd_sc_hd__diode_2 DIODE_467 (.DIODE(w1191_n));
 sky130_fd_sc_hd__diode_2 DIODE_468 (.DIODE(w1199));
 sky130_fd_sc_hd__diode_2 DIODE_469 (.DIODE(w1199));
 sky130_fd_sc_hd__diode_2 DIODE_470 (.DIODE(w1211));
 sky130_fd_sc_hd__diode_2 DIODE_471 (.DIODE(w1211));
 sky130_fd_sc_hd__diode_2 DIODE_472 (.DIODE(w1211));
 sky130_fd_sc_hd__diode_2 DIODE_473 (.DIODE(w1218));
 sky130_fd_sc_hd__diode_2 DIODE_474 (.DIODE(w1218));
 sky130_fd_sc_hd__diode_2 DIODE_475 (.DIODE(w1218));
 sky130_fd_sc_hd__diode_2 DIODE_476 (.DIODE(w1218));
 sky130_fd_sc_hd__diode_2 DIODE_477 (.DIODE(w1227_n));
 sky130_fd_sc_hd__diode_2 DIODE_478 (.DIODE(w1227_n));
 sky130_fd_sc_hd__diode_2 DIODE_479 (.DIODE(w1227_n));
 sky130_fd_sc_hd__diode_2 DIODE_480 (.DIODE(w1227_n));
 sky130_fd_sc_hd__diode_2 DIODE_481 (.DIODE(w1231));
 sky130_fd_sc_hd__diode_2 DIODE_482 (.DIODE(w1231));
 sky130_fd_sc_hd__diode_2 DIODE_483 (.DIODE(w1231));
 sky130_fd_sc_hd__diode_2 DIODE_484 (.DIODE(w1232));
 sky130_fd_sc_hd__diode_2 DIODE_485 (.DIODE(w1235_n));
 sky130_fd_sc_hd__diode_2 DIODE_486 (.DIODE(w1235_n));
 sky130_fd_sc_hd__diode_2 DIODE_487 (.DIODE(w1250));
 sky130_fd_sc_hd__diode_2 DIODE_488 (.DIODE(w1250));
 sky130_fd_sc_hd__diode_2 DIODE_489 (.DIODE(w1250));
 sky130_fd_sc_hd__diode_2 DIODE_490 (.DIODE(w1258));
 sky130_fd_sc_hd__diode_2 DIODE_491 (.DIODE(w1258));
 sky130_fd_sc_hd__diode_2 DIODE_492 (.DIODE(w1273));
 sky130_fd_sc_hd__diode_2 DIODE_493 (.DIODE(w1276));
 sky130_fd_sc_hd__diode_2 DIODE_494 (.DIODE(w1279_n));
 sky130_fd_sc_hd__diode_2 DIODE_495 (.DIODE(w1279_n));
 sky130_fd_sc_hd__diode_2 DIODE_496 (.DIODE(w1286_n));
 sky130_fd_sc_hd__diode_2 DIODE_497 (.DIODE(w1286_n));
 sky130_fd_sc_hd__diode_2 DIODE_498 (.DIODE(w1286_n));
 sky130_fd_sc_hd__diode_2 DIODE_499 (.DIODE(w1286_n));
 sky130_fd_sc_hd__diode_2 DIODE_500 (.DIODE(w1286_n));
 sky130_fd_sc_hd__diode_2 DIODE_501 (.DIODE(w1294_n));
 sky130_fd_sc_hd__diode_2 DIODE_502 (.DIODE(w1316));
 sky130_fd_sc_hd__diode_2 DIODE_503 (.DIODE(w1316));
 sky130_fd_sc_hd__diode_2 DIODE_504 (.DIODE(w1316));
 sky130_fd_sc_hd__diode_2 DIODE_505 (.DIODE(w1318_n));
 sky130_fd_sc_hd__diode_2 DIODE_506 (.DIODE(w1318_n));
 sky130_fd_sc_hd__diode_2 DIODE_507 (.DIODE(w1320));
 sky130_fd_sc_hd__diode_2 DIODE_508 (.DIODE(w1320));
 sky130_fd_sc_hd__diode_2 DIODE_509 (.DIODE(w1320));
 sky130_fd_sc_hd__diode_2 DIODE_510 (.DIODE(w1329_n));
 sky130_fd_sc_hd__diode_2 DIODE_511 (.DIODE(w1329_n));
 sky130_fd_sc_hd__diode_2 DIODE_512 (.DIODE(w1333));
 sky130_fd_sc_hd__diode_2 DIODE_513 (.DIODE(w1333));
 sky130_fd_sc_hd__diode_2 DIODE_514 (.DIODE(w1361_n));
 sky130_fd_sc_hd__diode_2 DIODE_515 (.DIODE(w1372));
 sky130_fd_sc_hd__diode_2 DIODE_516 (.DIODE(w1372));
 sky130_fd_sc_hd__diode_2 DIODE_517 (.DIODE(w1372));
 sky130_fd_sc_hd__diode_2 DIODE_518 (.DIODE(w1405));
 sky130_fd_sc_hd__diode_2 DIODE_519 (.DIODE(w1405));
 sky130_fd_sc_hd__diode_2 DIODE_520 (.DIODE(w1426));
 sky130_fd_sc_hd__diode_2 DIODE_521 (.DIODE(w1428_n));
 sky130_fd_sc_hd__diode_2 DIODE_522 (.DIODE(w1428_n));
 sky130_fd_sc_hd__diode_2 DIODE_523 (.DIODE(w1428_n));
 sky130_fd_sc_hd__diode_2 DIODE_524 (.DIODE(w1436));
 sky130_fd_sc_hd__diode_2 DIODE_525 (.DIODE(w1438));
 sky130_fd_sc_hd__diode_2 DIODE_526 (.DIODE(w1438));
 sky130_fd_sc_hd__diode_2 DIODE_527 (.DIODE(w1484_n));
 sky130_fd_sc_hd__diode_2 DIODE_528 (.DIODE(w1487));
 sky130_fd_sc_hd__diode_2 DIODE_529 (.DIODE(w1489));
 sky130_fd_sc_hd__diode_2 DIODE_530 (.DIODE(w1491_n));
 sky130_fd_sc_hd__diode_2 DIODE_531 (.DIODE(w1497));
 sky130_fd_sc_hd__diode_2 DIODE_532 (.DIODE(w1498_n));
 sky130_fd_sc_hd__diode_2 DIODE_533 (.DIODE(w1512));
 sky130_fd_sc_hd__diode_2 DIODE_534 (.DIODE(w1520_n));
 sky130_fd_sc_hd__diode_2 DIODE_535 (.DIODE(w1520_n));
 sky130_fd_sc_hd__diode_2 DIODE_536 (.DIODE(w1520_n));
 sky130_fd_sc_hd__diode_2 DIODE_537 (.DIODE(w1520_n));
 sky130_fd_sc_hd__diode_2 DIODE_538 (.DIODE(w1528));
 sky130_fd_sc_hd__diode_2 DIODE_539 (.DIODE(w1530_n));
 sky130_fd_sc_hd__diode_2 DIODE_540 (.DIODE(w1534));
 sky130_fd_sc_hd__diode_2 DIODE_541 (.DIODE(w1540));
 sky130_fd_sc_hd__diode_2 DIODE_542 (.DIODE(w1568));
 sky130_fd_sc_hd__diode_2 DIODE_543 (.DIODE(w1570));
 sky130_fd_sc_hd__diode_2 DIODE_544 (.DIODE(w1587_n));
 sky130_fd_sc_hd__diode_2 DIODE_545 (.DIODE(w1592_n));
 sky130_fd_sc_hd__diode_2 DIODE_546 (.DIODE(w1595_n));
 sky130_fd_sc_hd__diode_2 DIODE_547 (.DIODE(w1598_n));
 sky130_fd_sc_hd__diode_2 DIODE_548 (.DIODE(w1600_n));
 sky130_fd_sc_hd__diode_2 DIODE_549 (.DIODE(w1604));
 sky130_fd_sc_hd__diode_2 DIODE_550 (.DIODE(w1607_n));
 sky130_fd_sc_hd__diode_2 DIODE_551 (.DIODE(w1608_n));
 sky130_fd_sc_hd__diode_2 DIODE_552 (.DIODE(w1620));
 sky130_fd_sc_hd__diode_2 DIODE_553 (.DIODE(w1631_n));
 sky130_fd_sc_hd__diode_2 DIODE_554 (.DIODE(w1633));
 sky130_fd_sc_hd__diode_2 DIODE_555 (.DIODE(w1693));
 sky130_fd_sc_hd__diode_2 DIODE_556 (.DIODE(w1693));
 sky130_fd_sc_hd__diode_2 DIODE_557 (.DIODE(w1693));
 sky130_fd_sc_hd__diode_2 DIODE_558 (.DIODE(w1693));
 sky130_fd_sc_hd__diode_2 DIODE_559 (.DIODE(w1693));
 sky130_fd_sc_hd__diode_2 DIODE_560 (.DIODE(w1693));
 sky130_fd_sc_hd__diode_2 DIODE_561 (.DIODE(w1693));
 sky130_fd_sc_hd__diode_2 DIODE_562 (.DIODE(w1693));
 sky130_fd_sc_hd__diode_2 DIODE_563 (.DIODE(w1693));
 sky130_fd_sc_hd__diode_2 DIODE_564 (.DIODE(w1717_n));
 sky130_fd_sc_hd__diode_2 DIODE_565 (.DIODE(w1717_n));
 sky130_fd_sc_hd__diode_2 DIODE_566 (.DIODE(w1717_n));
 sky130_fd_sc_hd__diode_2 DIODE_567 (.DIODE(w1717_n));
 sky130_fd_sc_hd__diode_2 DIODE_568 (.DIODE(w1717_n));
 sky130_fd_sc_hd__diode_2 DIODE_569 (.DIODE(w1717_n));
 sky130_fd_sc_hd__diode_2 DIODE_570 (.DIODE(w1717_n));
 sky130_fd_sc_hd__diode_2 DIODE_571 (.DIODE(w1717_n));
 sky130_fd_sc_hd__diode_2 DIODE_572 (.DIODE(w1717_n));
 sky130_fd_sc_hd__diode_2 DIODE_573 (.DIODE(w1727));
 sky130_fd_sc_hd__diode_2 DIODE_574 (.DIODE(w1727));
 sky130_fd_sc_hd__diode_2 DIODE_575 (.DIODE(w1727));
 sky130_fd_sc_hd__diode_2 DIODE_576 (.DIODE(w1727));
 sky130_fd_sc_hd__diode_2 DIODE_577 (.DIODE(w1727));
 sky130_fd_sc_hd__diode_2 DIODE_578 (.DIODE(w1727));
 sky130_fd_sc_hd__diode_2 DIODE_579 (.DIODE(w1727));
 sky130_fd_sc_hd__diode_2 DIODE_580 (.DIODE(w1727));
 sky130_fd_sc_hd__diode_2 DIODE_581 (.DIODE(w1731));
 sky130_fd_sc_hd__diode_2 DIODE_582 (.DIODE(w1731));
 sky130_fd_sc_hd__diode_2 DIODE_583 (.DIODE(w1731));
 sky130_fd_sc_hd__diode_2 DIODE_584 (.DIODE(w1731));
 sky130_fd_sc_hd__diode_2 DIODE_585 (.DIODE(w1731));
 sky130_fd_sc_hd__diode_2 DIODE_586 (.DIODE(w1731));
 sky130_fd_sc_hd__diode_2 DIODE_587 (.DIODE(w1731));
 sky130_fd_sc_hd__diode_2 DIODE_588 (.DIODE(w1731));
 sky130_fd_sc_hd__diode_2 DIODE_589 (.DIODE(w1731));
 sky130_fd_sc_hd__diode_2 DIODE_590 (.DIODE(w1733_n));
 sky130_fd_sc_hd__diode_2 DIODE_591 (.DIODE(w1733_n));
 sky130_fd_sc_hd__diode_2 DIODE_592 (.DIODE(w1733_n));
 sky130_fd_sc_hd__diode_2 DIODE_593 (.DIODE(w1733_n));
 sky130_fd_sc_hd__diode_2 DIODE_594 (.DIODE(w1733_n));
 sky130_fd_sc_hd__diode_2 DIODE_595 (.DIODE(w1733_n));
 sky130_fd_sc_hd__diode_2 DIODE_596 (.DIODE(w1733_n));
 sky130_fd_sc_hd__diode_2 DIODE_597 (.DIODE(w1733_n));
 sky130_fd_sc_hd__diode_2 DIODE_598 (.DIODE(w1733_n));
 sky130_fd_sc_hd__diode_2 DIODE_599 (.DIODE(w1804_n));
 sky130_fd_sc_hd__diode_2 DIODE_600 (.DIODE(w1804_n));
 sky130_fd_sc_hd__diode_2 DIODE_601 (.DIODE(w1804_n));
 sky130_fd_sc_hd__diode_2 DIODE_602 (.DIODE(w1804_n));
 sky130_fd_sc_hd__diode_2 DIODE_603 (.DIODE(w1804_n));
 sky130_fd_sc_hd__diode_2 DIODE_604 (.DIODE(w1804_n));
 sky130_fd_sc_hd__diode_2 DIODE_605 (.DIODE(w1804_n));
 sky130_fd_sc_hd__diode_2 DIODE_606 (.DIODE(w1804_n));
 sky130_fd_sc_hd__diode_2 DIODE_607 (.DIODE(w1838_n));
 sky130_fd_sc_hd__diode_2 DIODE_608 (.DIODE(w1838_n));
 sky130_fd_sc_hd__diode_2 DIODE_609 (.DIODE(w1838_n));
 sky130_fd_sc_hd__diode_2 DIODE_610 (.DIODE(w1838_n));
 sky130_fd_sc_hd__diode_2 DIODE_611 (.DIODE(w1838_n));
 sky130_fd_sc_hd__diode_2 DIODE_612 (.DIODE(w1838_n));
 sky130_fd_sc_hd__diode_2 DIODE_613 (.DIODE(w1838_n));
 sky130_fd_sc_hd__diode_2 DIODE_614 (.DIODE(w1838_n));
 sky130_fd_sc_hd__diode_2 DIODE_615 (.DIODE(w1838_n));
 sky130_fd_sc_hd__diode_2 DIODE_616 (.DIODE(w1855));
 sky130_fd_sc_hd__diode_2 DIODE_617 (.DIODE(w1855));
 sky130_fd_sc_hd__diode_2 DIODE_618 (.DIODE(w1855));
 sky130_fd_sc_hd__diode_2 DIODE_619 (.DIODE(w1855));
 sky130_fd_sc_hd__diode_2 DIODE_620 (.DIODE(w1855));
 sky130_fd_sc_hd__diode_2 DIODE_621 (.DIODE(w1855));
 sky130_fd_sc_hd__diode_2 DIODE_622 (.DIODE(w1855));
 sky130_fd_sc_hd__diode_2 DIODE_623 (.DIODE(w1855));
 sky130_fd_sc_hd__diode_2 DIODE_624 (.DIODE(w1855));
 sky130_fd_sc_hd__diode_2 DIODE_625 (.DIODE(w1855));
 sky130_fd_sc_hd__diode_2 DIODE_626 (.DIODE(w1862_n));
 sky130_fd_sc_hd__diode_2 DIODE_627 (.DIODE(w1862_n));
 sky130_fd_sc_hd__diode_2 DIODE_628 (.DIODE(w1862_n));
 sky130_fd_sc_hd__diode_2 DIODE_629 (.DIODE(w1862_n));
 sky130_fd_sc_hd__diode_2 DIODE_630 (.DIODE(w1862_n));
 sky130_fd_sc_hd__diode_2 DIODE_631 (.DIODE(w1862_n));
 sky130_fd_sc_hd__diode_2 DIODE_632 (.DIODE(w1862_n));
 sky130_fd_sc_hd__diode_2 DIODE_633 (.DIODE(w1862_n));
 sky130_fd_sc_hd__diode_2 DIODE_634 (.DIODE(w1864_n));
 sky130_fd_sc_hd__diode_2 DIODE_635 (.DIODE(w1864_n));
 sky130_fd_sc_hd__diode_2 DIODE_636 (.DIODE(w1864_n));
 sky130_fd_sc_hd__diode_2 DIODE_637 (.DIODE(w1864_n));
 sky130_fd_sc_hd__diode_2 DIODE_638 (.DIODE(w1864_n));
 sky130_fd_sc_hd__diode_2 DIODE_639 (.DIODE(w1864_n));
 sky130_fd_sc_hd__diode_2 DIODE_640 (.DIODE(w1864_n));
 sky130_fd_sc_hd__diode_2 DIODE_641 (.DIODE(w1864_n));
 sky130_fd_sc_hd__diode_2 DIODE_642 (.DIODE(w1865_n));
 sky130_fd_sc_hd__diode_2 DIODE_643 (.DIODE(w1865_n));
 sky130_fd_sc_hd__diode_2 DIODE_644 (.DIODE(w1887));
 sky130_fd_sc_hd__diode_2 DIODE_645 (.DIODE(w1935));
 sky130_fd_sc_hd__diode_2 DIODE_646 (.DIODE(w1935));
 sky130_fd_sc_hd__diode_2 DIODE_647 (.DIODE(w1935));
 sky130_fd_sc_hd__diode_2 DIODE_648 (.DIODE(w1935));
 sky130_fd_sc_hd__diode_2 DIODE_649 (.DIODE(w1935));
 sky130_fd_sc_hd__diode_2 DIODE_650 (.DIODE(w1935));
 sky130_fd_sc_hd__diode_2 DIODE_651 (.DIODE(w1935));
 sky130_fd_sc_hd__diode_2 DIODE_652 (.DIODE(w1935));
 sky130_fd_sc_hd__diode_2 DIODE_653 (.DIODE(w1935));
 sky130_fd_sc_hd__diode_2 DIODE_654 (.DIODE(w1970_n));
 sky130_fd_sc_hd__diode_2 DIODE_655 (.DIODE(w1970_n));
 sky130_fd_sc_hd__diode_2 DIODE_656 (.DIODE(w1970_n));
 sky130_fd_sc_hd__diode_2 DIODE_657 (.DIODE(w1970_n));
 sky130_fd_sc_hd__diode_2 DIODE_658 (.DIODE(w1970_n));
 sky130_fd_sc_hd__diode_2 DIODE_659 (.DIODE(w1970_n));
 sky130_fd_sc_hd__diode_2 DIODE_660 (.DIODE(w1970_n));
 sky130_fd_sc_hd__diode_2 DIODE_661 (.DIODE(w1985_n));
 sky130_fd_sc_hd__diode_2 DIODE_662 (.DIODE(w1985_n));
 sky130_fd_sc_hd__diode_2 DIODE_663 (.DIODE(w1985_n));
 sky130_fd_sc_hd__diode_2 DIODE_664 (.DIODE(w1985_n));
 sky130_fd_sc_hd__diode_2 DIODE_665 (.DIODE(w1985_n));
 sky130_fd_sc_hd__diode_2 DIODE_666 (.DIODE(w1985_n));
 sky130_fd_sc_hd__diode_2 DIODE_667 (.DIODE(w1985_n));
 sky130_fd_sc_hd__diode_2 DIODE_668 (.DIODE(w1990_n));
 sky130_fd_sc_hd__diode_2 DIODE_669 (.DIODE(w1990_n));
 sky130_fd_sc_hd__diode_2 DIODE_670 (.DIODE(w1990_n));
 sky130_fd_sc_hd__diode_2 DIODE_671 (.DIODE(w1990_n));
 sky130_fd_sc_hd__diode_2 DIODE_672 (.DIODE(w1990_n));
 sky130_fd_sc_hd__diode_2 DIODE_673 (.DIODE(w1990_n));
 sky130_fd_sc_hd__diode_2 DIODE_674 (.DIODE(w1990_n));
 sky130_fd_sc_hd__diode_2 DIODE_675 (.DIODE(w1992));
 sky130_fd_sc_hd__diode_2 DIODE_676 (.DIODE(w1992));
 sky130_fd_sc_hd__diode_2 DIODE_677 (.DIODE(w1992));
 sky130_fd_sc_hd__diode_2 DIODE_678 (.DIODE(w1992));
 sky130_fd_sc_hd__diode_2 DIODE_679 (.DIODE(w1992));
 sky130_fd_sc_hd__diode_2 DIODE_680 (.DIODE(w1992));
 sky130_fd_sc_hd__diode_2 DIODE_681 (.DIODE(w1992));
 sky130_fd_sc_hd__diode_2 DIODE_682 (.DIODE(w2058_n));
 sky130_fd_sc_hd__diode_2 DIODE_683 (.DIODE(w2058_n));
 sky130_fd_sc_hd__diode_2 DIODE_684 (.DIODE(w2058_n));
 sky130_fd_sc_hd__diode_2 DIODE_685 (.DIODE(w2058_n));
 sky130_fd_sc_hd__diode_2 DIODE_686 (.DIODE(w2058_n));
 sky130_fd_sc_hd__diode_2 DIODE_687 (.DIODE(w2058_n));
 sky130_fd_sc_hd__diode_2 DIODE_688 (.DIODE(w2058_n));
 sky130_fd_sc_hd__diode_2 DIODE_689 (.DIODE(w2058_n));
 sky130_fd_sc_hd__diode_2 DIODE_690 (.DIODE(w2058_n));
 sky130_fd_sc_hd__diode_2 DIODE_691 (.DIODE(w2089_n));
 sky130_fd_sc_hd__diode_2 DIODE_692 (.DIODE(w2089_n));
 sky130_fd_sc_hd__diode_2 DIODE_693 (.DIODE(w2089_n));
 sky130_fd_sc_hd__diode_2 DIODE_694 (.DIODE(w2089_n));
 sky130_fd_sc_hd__diode_2 DIODE_695 (.DIODE(w2089_n));
 sky130_fd_sc_hd__diode_2 DIODE_696 (.DIODE(w2089_n));
 sky130_fd_sc_hd__diode_2 DIODE_697 (.DIODE(w2089_n));
 sky130_fd_sc_hd__diode_2 DIODE_698 (.DIODE(w2089_n));
 sky130_fd_sc_hd__diode_2 DIODE_699 (.DIODE(w2089_n));
 sky130_fd_sc_hd__diode_2 DIODE_700 (.DIODE(w2104));
 sky130_fd_sc_hd__diode_2 DIODE_701 (.DIODE(w2104));
 sky130_fd_sc_hd__diode_2 DIODE_702 (.DIODE(w2104));
 sky130_fd_sc_hd__diode_2 DIODE_703 (.DIODE(w2104));
 sky130_fd_sc_hd__diode_2 DIODE_704 (.DIODE(w2104));
 sky130_fd_sc_hd__diode_2 DIODE_705 (.DIODE(w2104));
 sky130_fd_sc_hd__diode_2 DIODE_706 (.DIODE(w2104));
 sky130_fd_sc_hd__diode_2 DIODE_707 (.DIODE(w2104));
 sky130_fd_sc_hd__diode_2 DIODE_708 (.DIODE(w2104));
 sky130_fd_sc_hd__diode_2 DIODE_709 (.DIODE(w2109));
 sky130_fd_sc_hd__diode_2 DIODE_710 (.DIODE(w2109));
 sky130_fd_sc_hd__diode_2 DIODE_711 (.DIODE(w2109));
 sky130_fd_sc_hd__diode_2 DIODE_712 (.DIODE(w2109));
 sky130_fd_sc_hd__diode_2 DIODE_713 (.DIODE(w2109));
 sky130_fd_sc_hd__diode_2 DIODE_714 (.DIODE(w2109));
 sky130_fd_sc_hd__diode_2 DIODE_715 (.DIODE(w2109));
 sky130_fd_sc_hd__diode_2 DIODE_716 (.DIODE(w2109));
 sky130_fd_sc_hd__diode_2 DIODE_717 (.DIODE(w2109));
 sky130_fd_sc_hd__diode_2 DIODE_718 (.DIODE(w2111_n));
 sky130_fd_sc_hd__diode_2 DIODE_719 (.DIODE(w2111_n));
 sky130_fd_sc_hd__diode_2 DIODE_720 (.DIODE(w2111_n));
 sky130_fd_sc_hd__diode_2 DIODE_721 (.DIODE(w2111_n));
 sky130_fd_sc_hd__diode_2 DIODE_722 (.DIODE(w2111_n));
 sky130_fd_sc_hd__diode_2 DIODE_723 (.DIODE(w2111_n));
 sky130_fd_sc_hd__diode_2 DIODE_724 (.DIODE(w2111_n));
 sky130_fd_sc_hd__diode_2 DIODE_725 (.DIODE(w2111_n));
 sky130_fd_sc_hd__diode_2 DIODE_726 (.DIODE(w2111_n));
 sky130_fd_sc_hd__diode_2 DIODE_727 (.DIODE(w2184));
 sky130_fd_sc_hd__diode_2 DIODE_728 (.DIODE(w2184));
 sky130_fd_sc_hd__diode_2 DIODE_729 (.DIODE(w2184));
 sky130_fd_sc_hd__diode_2 DIODE_730 (.DIODE(w2184));
 sky130_fd_sc_hd__diode_2 DIODE_731 (.DIODE(w2184));
 sky130_fd_sc_hd__diode_2 DIODE_732 (.DIODE(w2184));
 sky130_fd_sc_hd__diode_2 DIODE_733 (.DIODE(w2184));
 sky130_fd_sc_hd__diode_2 DIODE_734 (.DIODE(w2184));
 sky130_fd_sc_hd__diode_2 DIODE_735 (.DIODE(w2221_n));
 sky130_fd_sc_hd__diode_2 DIODE_736 (.DIODE(w2221_n));
 sky130_fd_sc_hd__diode_2 DIODE_737 (.DIODE(w2221_n));
 sky130_fd_sc_hd__diode_2 DIODE_738 (.DIODE(w2221_n));
 sky130_fd_sc_hd__diode_2 DIODE_739 (.DIODE(w2221_n));
 sky130_fd_sc_hd__diode_2 DIODE_740 (.DIODE(w2221_n));
 sky130_fd_sc_hd__diode_2 DIODE_741 (.DIODE(w2221_n));
 sky130_fd_sc_hd__diode_2 DIODE_742 (.DIODE(w2221_n));
 sky130_fd_sc_hd__diode_2 DIODE_743 (.DIODE(w2221_n));
 sky130_fd_sc_hd__diode_2 DIODE_744 (.DIODE(w2222));
 sky130_fd_sc_hd__diode_2 DIODE_745 (.DIODE(w2222));
 sky130_fd_sc_hd__diode_2 DIODE_746 (.DIODE(w2238));
 sky130_fd_sc_hd__diode_2 DIODE_747 (.DIODE(w2238));
 sky130_fd_sc_hd__diode_2 DIODE_748 (.DIODE(w2238));
 sky130_fd_sc_hd__diode_2 DIODE_749 (.DIODE(w2238));
 sky130_fd_sc_hd__diode_2 DIODE_750 (.DIODE(w2238));
 sky130_fd_sc_hd__diode_2 DIODE_751 (.DIODE(w2238));
 sky130_fd_sc_hd__diode_2 DIODE_752 (.DIODE(w2238));
 sky130_fd_sc_hd__diode_2 DIODE_753 (.DIODE(w2238));
 sky130_fd_sc_hd__diode_2 DIODE_754 (.DIODE(w2242));
 sky130_fd_sc_hd__diode_2 DIODE_755 (.DIODE(w2242));
 sky130_fd_sc_hd__diode_2 DIODE_756 (.DIODE(w2242));
 sky130_fd_sc_hd__diode_2 DIODE_757 (.DIODE(w2244_n));
 sky130_fd_sc_hd__diode_2 DIODE_758 (.DIODE(w2244_n));
 sky130_fd_sc_hd__diode_2 DIODE_759 (.DIODE(w2245_n));
 sky130_fd_sc_hd__diode_2 DIODE_760 (.DIODE(w2245_n));
 sky130_fd_sc_hd__diode_2 DIODE_761 (.DIODE(w2245_n));
 sky130_fd_sc_hd__diode_2 DIODE_762 (.DIODE(w2245_n));
 sky130_fd_sc_hd__diode_2 DIODE_763 (.DIODE(w2245_n));
 sky130_fd_sc_hd__diode_2 DIODE_764 (.DIODE(w2245_n));
 sky130_fd_sc_hd__diode_2 DIODE_765 (.DIODE(w2245_n));
 sky130_fd_sc_hd__diode_2 DIODE_766 (.DIODE(w2245_n));
 sky130_fd_sc_hd__diode_2 DIODE_767 (.DIODE(w2247));
 sky130_fd_sc_hd__diode_2 DIODE_768 (.DIODE(w2247));
 sky130_fd_sc_hd__diode_2 DIODE_769 (.DIODE(w2247));
 sky130_fd_sc_hd__diode_2 DIODE_770 (.DIODE(w2247));
 sky130_fd_sc_hd__diode_2 DIODE_771 (.DIODE(w2247));
 sky130_fd_sc_hd__diode_2 DIODE_772 (.DIODE(w2247));
 sky130_fd_sc_hd__diode_2 DIODE_773 (.DIODE(w2247));
 sky130_fd_sc_hd__diode_2 DIODE_774 (.DIODE(w2321));
 sky130_fd_sc_hd__diode_2 DIODE_775 (.DIODE(w2321));
 sky130_fd_sc_hd__diode_2 DIODE_776 (.DIODE(w2321));
 sky130_fd_sc_hd__diode_2 DIODE_777 (.DIODE(w2321));
 sky130_fd_sc_hd__diode_2 DIODE_778 (.DIODE(w2321));
 sky130_fd_sc_hd__diode_2 DIODE_779 (.DIODE(w2321));
 sky130_fd_sc_hd__diode_2 DIODE_780 (.DIODE(w2321));
 sky130_fd_sc_hd__diode_2 DIODE_781 (.DIODE(w2321));
 sky130_fd_sc_hd__diode_2 DIODE_782 (.DIODE(w2321));
 sky130_fd_sc_hd__diode_2 DIODE_783 (.DIODE(w2356));
 sky130_fd_sc_hd__diode_2 DIODE_784 (.DIODE(w2356));
 sky130_fd_sc_hd__diode_2 DIODE_785 (.DIODE(w2356));
 sky130_fd_sc_hd__diode_2 DIODE_786 (.DIODE(w2356));
 sky130_fd_sc_hd__diode_2 DIODE_787 (.DIODE(w2356));
 sky130_fd_sc_hd__diode_2 DIODE_788 (.DIODE(w2356));
 sky130_fd_sc_hd__diode_2 DIODE_789 (.DIODE(w2356_n));
 sky130_fd_sc_hd__diode_2 DIODE_790 (.DIODE(w2356_n));
 sky130_fd_sc_hd__diode_2 DIODE_791 (.DIODE(w2356_n));
 sky130_fd_sc_hd__diode_2 DIODE_792 (.DIODE(w2356_n));
 sky130_fd_sc_hd__diode_2 DIODE_793 (.DIODE(w2371));
 sky130_fd_sc_hd__diode_2 DIODE_794 (.DIODE(w2371));
 sky130_fd_sc_hd__diode_2 DIODE_795 (.DIODE(w2371));
 sky130_fd_sc_hd__diode_2 DIODE_796 (.DIODE(w2371));
 sky130_fd_sc_hd__diode_2 DIODE_797 (.DIODE(w2371_n));
 sky130_fd_sc_hd__diode_2 DIODE_798 (.DIODE(w2371_n));
 sky130_fd_sc_hd__diode_2 DIODE_799 (.DIODE(w2371_n));
 sky130_fd_sc_hd__diode_2 DIODE_800 (.DIODE(w2371_n));
 sky130_fd_sc_hd__diode_2 DIODE_801 (.DIODE(w2371_n));
 sky130_fd_sc_hd__diode_2 DIODE_802 (.DIODE(w2371_n));
 sky130_fd_sc_hd__diode_2 DIODE_803 (.DIODE(w2376));
 sky130_fd_sc_hd__diode_2 DIODE_804 (.DIODE(w2376));
 sky130_fd_sc_hd__diode_2 DIODE_805 (.DIODE(w2376));
 sky130_fd_sc_hd__diode_2 DIODE_806 (.DIODE(w2376));
 sky130_fd_sc_hd__diode_2 DIODE_807 (.DIODE(w2376_n));
 sky130_fd_sc_hd__diode_2 DIODE_808 (.DIODE(w2376_n));
 sky130_fd_sc_hd__diode_2 DIODE_809 (.DIODE(w2376_n));
 sky130_fd_sc_hd__diode_2 DIODE_810 (.DIODE(w2376_n));
 sky130_fd_sc_hd__diode_2 DIODE_811 (.DIODE(w2376_n));
 sky130_fd_sc_hd__diode_2 DIODE_812 (.DIODE(w2376_n));
 sky130_fd_sc_hd__diode_2 DIODE_813 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_814 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_815 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_816 (.DIODE(w2378_n));
 sky130_fd_sc_hd__diode_2 DIODE_817 (.DIODE(w2446));
 sky130_fd_sc_hd__diode_2 DIODE_818 (.DIODE(w2446));
 sky130_fd_sc_hd__diode_2 DIODE_819 (.DIODE(w2446));
 sky130_fd_sc_hd__diode_2 DIODE_820 (.DIODE(w2446));
 sky130_fd_sc_hd__diode_2 DIODE_821 (.DIODE(w2446));
 sky130_fd_sc_hd__diode_2 DIODE_822 (.DIODE(w2446));
 sky130_fd_sc_hd__diode_2 DIODE_823 (.DIODE(w2478_n));
 sky130_fd_sc_hd__diode_2 DIODE_824 (.DIODE(w2478_n));
 sky130_fd_sc_hd__diode_2 DIODE_825 (.DIODE(w2478_n));
 sky130_fd_sc_hd__diode_2 DIODE_826 (.DIODE(w2478_n));
 sky130_fd_sc_hd__diode_2 DIODE_827 (.DIODE(w2478_n));
 sky130_fd_sc_hd__diode_2 DIODE_828 (.DIODE(w2493));
 sky130_fd_sc_hd__diode_2 DIODE_829 (.DIODE(w2493));
 sky130_fd_sc_hd__diode_2 DIODE_830 (.DIODE(w2493));
 sky130_fd_sc_hd__diode_2 DIODE_831 (.DIODE(w2493));
 sky130_fd_sc_hd__diode_2 DIODE_832 (.DIODE(w2493));
 sky130_fd_sc_hd__diode_2 DIODE_833 (.DIODE(w2498));
 sky130_fd_sc_hd__diode_2 DIODE_834 (.DIODE(w2498));
 sky130_fd_sc_hd__diode_2 DIODE_835 (.DIODE(w2498));
 sky130_fd_sc_hd__diode_2 DIODE_836 (.DIODE(w2498));
 sky130_fd_sc_hd__diode_2 DIODE_837 (.DIODE(w2498));
 sky130_fd_sc_hd__diode_2 DIODE_838 (.DIODE(w2500_n));
 sky130_fd_sc_hd__diode_2 DIODE_839 (.DIODE(w2500_n));
 sky130_fd_sc_hd__diode_2 DIODE_840 (.DIODE(w2500_n));
 sky130_fd_sc_hd__diode_2 DIODE_841 (.DIODE(w2500_n));
 sky130_fd_sc_hd__diode_2 DIODE_842 (.DIODE(w2500_n));
 sky130_fd_sc_hd__diode_2 DIODE_843 (.DIODE(w2571));
 sky130_fd_sc_hd__diode_2 DIODE_844 (.DIODE(w2571));
 sky130_fd_sc_hd__diode_2 DIODE_845 (.DIODE(w2571));
 sky130_fd_sc_hd__diode_2 DIODE_846 (.DIODE(w2571));
 sky130_fd_sc_hd__diode_2 DIODE_847 (.DIODE(w2571));
 sky130_fd_sc_hd__diode_2 DIODE_848 (.DIODE(w2571));
 sky130_fd_sc_hd__diode_2 DIODE_849 (.DIODE(w2571));
 sky130_fd_sc_hd__diode_2 DIODE_850 (.DIODE(w2571));
 sky130_fd_sc_hd__diode_2 DIODE_851 (.DIODE(w2597));
 sky130_fd_sc_hd__diode_2 DIODE_852 (.DIODE(w2597));
 sky130_fd_sc_hd__diode_2 DIODE_853 (.DIODE(w2597));
 sky130_fd_sc_hd__diode_2 DIODE_854 (.DIODE(w2602));
 sky130_fd_sc_hd__diode_2 DIODE_855 (.DIODE(w2602));
 sky130_fd_sc_hd__diode_2 DIODE_856 (.DIODE(w2602));
 sky130_fd_sc_hd__diode_2 DIODE_857 (.DIODE(w2605));
 sky130_fd_sc_hd__diode_2 DIODE_858 (.DIODE(w2605));
 sky130_fd_sc_hd__diode_2 DIODE_859 (.DIODE(w2605));
 sky130_fd_sc_hd__diode_2 DIODE_860 (.DIODE(w2605));
 sky130_fd_sc_hd__diode_2 DIODE_861 (.DIODE(w2605));
 sky130_fd_sc_hd__diode_2 DIODE_862 (.DIODE(w2605));
 sky130_fd_sc_hd__diode_2 DIODE_863 (.DIODE(w2605));
 sky130_fd_sc_hd__diode_2 DIODE_864 (.DIODE(w2605));
 sky130_fd_sc_hd__diode_2 DIODE_865 (.DIODE(w2619));
 sky130_fd_sc_hd__diode_2 DIODE_866 (.DIODE(w2619));
 sky130_fd_sc_hd__diode_2 DIODE_867 (.DIODE(w2622));
 sky130_fd_sc_hd__diode_2 DIODE_868 (.DIODE(w2622));
 sky130_fd_sc_hd__diode_2 DIODE_869 (.DIODE(w2622));
 sky130_fd_sc_hd__diode_2 DIODE_870 (.DIODE(w2622));
 sky130_fd_sc_hd__diode_2 DIODE_871 (.DIODE(w2622));
 sky130_fd_sc_hd__diode_2 DIODE_872 (.DIODE(w2622));
 sky130_fd_sc_hd__diode_2 DIODE_873 (.DIODE(w2622));
 sky130_fd_sc_hd__diode_2 DIODE_874 (.DIODE(w2622));
 sky130_fd_sc_hd__diode_2 DIODE_875 (.DIODE(w2626));
 sky130_fd_sc_hd__diode_2 DIODE_876 (.DIODE(w2626));
 sky130_fd_sc_hd__diode_2 DIODE_877 (.DIODE(w2628_n));
 sky130_fd_sc_hd__diode_2 DIODE_878 (.DIODE(w2628_n));
 sky130_fd_sc_hd__diode_2 DIODE_879 (.DIODE(w2629));
 sky130_fd_sc_hd__diode_2 DIODE_880 (.DIODE(w2629));
 sky130_fd_sc_hd__diode_2 DIODE_881 (.DIODE(w2629));
 sky130_fd_sc_hd__diode_2 DIODE_882 (.DIODE(w2629));
 sky130_fd_sc_hd__diode_2 DIODE_883 (.DIODE(w2629));
 sky130_fd_sc_hd__diode_2 DIODE_884 (.DIODE(w2629));
 sky130_fd_sc_hd__diode_2 DIODE_885 (.DIODE(w2629));
 sky130_fd_sc_hd__diode_2 DIODE_886 (.DIODE(w2629));
 sky130_fd_sc_hd__diode_2 DIODE_887 (.DIODE(w2631_n));
 sky130_fd_sc_hd__diode_2 DIODE_888 (.DIODE(w2631_n));
 sky130_fd_sc_hd__diode_2 DIODE_889 (.DIODE(w2631_n));
 sky130_fd_sc_hd__diode_2 DIODE_890 (.DIODE(w2631_n));
 sky130_fd_sc_hd__diode_2 DIODE_891 (.DIODE(w2631_n));
 sky130_fd_sc_hd__diode_2 DIODE_892 (.DIODE(w2631_n));
 sky130_fd_sc_hd__diode_2 DIODE_893 (.DIODE(w2631_n));
 sky130_fd_sc_hd__diode_2 DIODE_894 (.DIODE(w2631_n));
 sky130_fd_sc_hd__diode_2 DIODE_895 (.DIODE(w2748_n));
 sky130_fd_sc_hd__diode_2 DIODE_896 (.DIODE(w2809_n));
 sky130_fd_sc_hd__diode_2 DIODE_897 (.DIODE(w2809_n));
 sky130_fd_sc_hd__diode_2 DIODE_898 (.DIODE(w2809_n));
 sky130_fd_sc_hd__diode_2 DIODE_899 (.DIODE(w2809_n));
 sky130_fd_sc_hd__diode_2 DIODE_900 (.DIODE(w2809_n));
 sky130_fd_sc_hd__diode_2 DIODE_901 (.DIODE(w2809_n));
 sky130_fd_sc_hd__diode_2 DIODE_902 (.DIODE(w2809_n));
 sky130_fd_sc_hd__diode_2 DIODE_903 (.DIODE(w2809_n));
 sky130_fd_sc_hd__diode_2 DIODE_904 (.DIODE(w340_n));
 sky130_fd_sc_hd__diode_2 DIODE_905 (.DIODE(w340_n));
 sky130_fd_sc_hd__diode_2 DIODE_906 (.DIODE(w340_n));
 sky130_fd_sc_hd__diode_2 DIODE_907 (.DIODE(w340_n));
 sky130_fd_sc_hd__diode_2 DIODE_908 (.DIODE(w340_n));
 sky130_fd_sc_hd__diode_2 DIODE_909 (.DIODE(w340_n));
 sky130_fd_sc_hd__diode_2 DIODE_910 (.DIODE(w345_n));
 sky130_fd_sc_hd__diode_2 DIODE_911 (.DIODE(w345_n));
 sky130_fd_sc_hd__diode_2 DIODE_912 (.DIODE(w345_n));
 sky130_fd_sc_hd__diode_2 DIODE_913 (.DIODE(w345_n));
 sky130_fd_sc_hd__diode_2 DIODE_914 (.DIODE(w345_n));
 sky130_fd_sc_hd__diode_2 DIODE_915 (.DIODE(w345_n));
 sky130_fd_sc_hd__diode_2 DIODE_916 (.DIODE(w345_n));
 sky130_fd_sc_hd__diode_2 DIODE_917 (.DIODE(w349_n));
 sky130_fd_sc_hd__diode_2 DIODE_918 (.DIODE(w349_n));
 sky130_fd_sc_hd__diode_2 DIODE_919 (.DIODE(w355_n));
 sky130_fd_sc_hd__diode_2 DIODE_920 (.DIODE(w355_n));
 sky130_fd_sc_hd__diode_2 DIODE_921 (.DIODE(w355_n));
 sky130_fd_sc_hd__diode_2 DIODE_922 (.DIODE(w355_n));
 sky130_fd_sc_hd__diode_2 DIODE_923 (.DIODE(w355_n));
 sky130_fd_sc_hd__diode_2 DIODE_924 (.DIODE(w355_n));
 sky130_fd_sc_hd__diode_2 DIODE_925 (.DIODE(w355_n));
 sky130_fd_sc_hd__diode_2 DIODE_926 (.DIODE(w356_n));
 sky130_fd_sc_hd__diode_2 DIODE_927 (.DIODE(w356_n));
 sky130_fd_sc_hd__diode_2 DIODE_928 (.DIODE(w356_n));
 sky130_fd_sc_hd__diode_2 DIODE_929 (.DIODE(w356_n));
 sky130_fd_sc_hd__diode_2 DIODE_930 (.DIODE(w356_n));
 sky130_fd_sc_hd__diode_2 DIODE_931 (.DIODE(w356_n));
 sky130_fd_sc_hd__diode_2 DIODE_932 (.DIODE(w356_n));
 sky130_fd_sc_hd__diode_2 DIODE_933 (.DIODE(w356_n));
 sky130_fd_sc_hd__diode_2 DIODE_934 (.DIODE(w356_n));
 sky130_fd_sc_hd__diode_2 DIODE_935 (.DIODE(w356_n));
 sky130_fd_sc_hd__diode_2 DIODE_936 (.DIODE(w362));
 sky130_fd_sc_hd__diode_2 DIODE_937 (.DIODE(w362));
 sky130_fd_sc_hd__diode_2 DIODE_938 (.DIODE(w362));
 sky130_fd_sc_hd__diode_2 DIODE_939 (.DIODE(w363));
 sky130_fd_sc_hd__diode_2 DIODE_940 (.DIODE(w363));
 sky130_fd_sc_hd__diode_2 DIODE_941 (.DIODE(w363));
 sky130_fd_sc_hd__diode_2 DIODE_942 (.DIODE(w364_n));
 sky130_fd_sc_hd__diode_2 DIODE_943 (.DIODE(w364_n));
 sky130_fd_sc_hd__diode_2 DIODE_944 (.DIODE(w364_n));
 sky130_fd_sc_hd__diode_2 DIODE_945 (.DIODE(w364_n));
 sky130_fd_sc_hd__diode_2 DIODE_946 (.DIODE(w375_n));
 sky130_fd_sc_hd__diode_2 DIODE_947 (.DIODE(w375_n));
 sky130_fd_sc_hd__diode_2 DIODE_948 (.DIODE(w383_n));
 sky130_fd_sc_hd__diode_2 DIODE_949 (.DIODE(w383_n));
 sky130_fd_sc_hd__diode_2 DIODE_950 (.DIODE(w383_n));
 sky130_fd_sc_hd__diode_2 DIODE_951 (.DIODE(w383_n));
 sky130_fd_sc_hd__diode_2 DIODE_952 (.DIODE(w383_n));
 sky130_fd_sc_hd__diode_2 DIODE_953 (.DIODE(w386));
 sky130_fd_sc_hd__diode_2 DIODE_954 (.DIODE(w392_n));
 sky130_fd_sc_hd__diode_2 DIODE_955 (.DIODE(w392_n));
 sky130_fd_sc_hd__diode_2 DIODE_956 (.DIODE(w392_n));
 sky130_fd_sc_hd__diode_2 DIODE_957 (.DIODE(w392_n));
 sky130_fd_sc_hd__diode_2 DIODE_958 (.DIODE(w392_n));
 sky130_fd_sc_hd__diode_2 DIODE_959 (.DIODE(w393_n));
 sky130_fd_sc_hd__diode_2 DIODE_960 (.DIODE(w398_n));
 sky130_fd_sc_hd__diode_2 DIODE_961 (.DIODE(w398_n));
 sky130_fd_sc_hd__diode_2 DIODE_962 (.DIODE(w398_n));
 sky130_fd_sc_hd__diode_2 DIODE_963 (.DIODE(w398_n));
 sky130_fd_sc_hd__diode_2 DIODE_964 (.DIODE(w410_n));
 sky130_fd_sc_hd__diode_2 DIODE_965 (.DIODE(w410_n));
 sky130_fd_sc_hd__diode_2 DIODE_966 (.DIODE(w410_n));
 sky130_fd_sc_hd__diode_2 DIODE_967 (.DIODE(w410_n));
 sky130_fd_sc_hd__diode_2 DIODE_968 (.DIODE(w410_n));
 sky130_fd_sc_hd__diode_2 DIODE_969 (.DIODE(w410_n));
 sky130_fd_sc_hd__diode_2 DIODE_970 (.DIODE(w412_n));
 sky130_fd_sc_hd__diode_2 DIODE_971 (.DIODE(w412_n));
 sky130_fd_sc_hd__diode_2 DIODE_972 (.DIODE(w412_n));
 sky130_fd_sc_hd__diode_2 DIODE_973 (.DIODE(w412_n));
 sky130_fd_sc_hd__diode_2 DIODE_974 (.DIODE(w412_n));
 sky130_fd_sc_hd__diode_2 DIODE_975 (.DIODE(w412_n));
 sky130_fd_sc_hd__diode_2 DIODE_976 (.DIODE(w412_n));
 sky130_fd_sc_hd__diode_2 DIODE_977 (.DIODE(w414));
 sky130_fd_sc_hd__diode_2 DIODE_978 (.DIODE(w414));
 sky130_fd_sc_hd__diode_2 DIODE_979 (.DIODE(w414));
 sky130_fd_sc_hd__diode_2 DIODE_980 (.DIODE(w414));
 sky130_fd_sc_hd__diode_2 DIODE_981 (.DIODE(w415_n));
 sky130_fd_sc_hd__diode_2 DIODE_982 (.DIODE(w415_n));
 sky130_fd_sc_hd__diode_2 DIODE_983 (.DIODE(w415_n));
 sky130_fd_sc_hd__diode_2 DIODE_984 (.DIODE(w416_n));
 sky130_fd_sc_hd__diode_2 DIODE_985 (.DIODE(w416_n));
 sky130_fd_sc_hd__diode_2 DIODE_986 (.DIODE(w416_n));
 sky130_fd_sc_hd__diode_2 DIODE_987 (.DIODE(w416_n));
 sky130_fd_sc_hd__diode_2 DIODE_988 (.DIODE(w418_n));
 sky130_fd_sc_hd__diode_2 DIODE_989 (.DIODE(w418_n));
 sky130_fd_sc_hd__diode_2 DIODE_990 (.DIODE(w418_n));
 sky130_fd_sc_hd__diode_2 DIODE_991 (.DIODE(w421_n));
 sky130_fd_sc_hd__diode_2 DIODE_992 (.DIODE(w421_n));
 sky130_fd_sc_hd__diode_2 DIODE_993 (.DIODE(w426_n));
 sky130_fd_sc_hd__diode_2 DIODE_994 (.DIODE(w426_n));
 sky130_fd_sc_hd__diode_2 DIODE_995 (.DIODE(w426_n));
 sky130_fd_sc_hd__diode_2 DIODE_996 (.DIODE(w426_n));
 sky130_fd_sc_hd__diode_2 DIODE_997 (.DIODE(w426_n));
 sky130_fd_sc_hd__diode_2 DIODE_998 (.DIODE(w426_n));
 sky130_fd_sc_hd__diode_2 DIODE_999 (.DIODE(w427));
 sky130_fd_sc_hd__diode_2 DIODE_1000 (.DIODE(w427));
 sky130_fd_sc_hd__diode_2 DIODE_1001 (.DIODE(w427));
 sky130_fd_sc_hd__diode_2 DIODE_1002 (.DIODE(w427));
 sky130_fd_sc_hd__diode_2 DIODE_1003 (.DIODE(w427));
 sky130_fd_sc_hd__diode_2 DIODE_1004 (.DIODE(w439_n));
 sky130_fd_sc_hd__diode_2 DIODE_1005 (.DIODE(w439_n));
 sky130_fd_sc_hd__diode_2 DIODE_1006 (.DIODE(w439_n));
 sky130_fd_sc_hd__diode_2 DIODE_1007 (.DIODE(w439_n));
 sky130_fd_sc_hd__diode_2 DIODE_1008 (.DIODE(w439_n));
 sky130_fd_sc_hd__diode_2 DIODE_1009 (.DIODE(w444_n));
 sky130_fd_sc_hd__diode_2 DIODE_1010 (.DIODE(w444_n));
 sky130_fd_sc_hd__diode_2 DIODE_1011 (.DIODE(w446_n));
 sky130_fd_sc_hd__diode_2 DIODE_1012 (.DIODE(w446_n));
 sky130_fd_sc_hd__diode_2 DIODE_1013 (.DIODE(w446_n));
 sky130_fd_sc_hd__diode_2 DIODE_1014 (.DIODE(w446_n));
 sky130_fd_sc_hd__diode_2 DIODE_1015 (.DIODE(w446_n));
 sky130_fd_sc_hd__diode_2 DIODE_1016 (.DIODE(w449_n));
 sky130_fd_sc_hd__diode_2 DIODE_1017 (.DIODE(w449_n));
 sky130_fd_sc_hd__diode_2 DIODE_1018 (.DIODE(w449_n));
 sky130_fd_sc_hd__diode_2 DIODE_1019 (.DIODE(w451_n));
 sky130_fd_sc_hd__diode_2 DIODE_1020 (.DIODE(w451_n));
 sky130_fd_sc_hd__diode_2 DIODE_1021 (.DIODE(w456_n));
 sky130_fd_sc_hd__diode_2 DIODE_1022 (.DIODE(w456_n));
 sky130_fd_sc_hd__diode_2 DIODE_1023 (.DIODE(w456_n));
 sky130_fd_sc_hd__diode_2 DIODE_1024 (.DIODE(w456_n));
 sky130_fd_sc_hd__diode_2 DIODE_1025 (.DIODE(w456_n));
 sky130_fd_sc_hd__diode_2 DIODE_1026 (.DIODE(w456_n));
 sky130_fd_sc_hd__diode_2 DIODE_1027 (.DIODE(w459_n));
 sky130_fd_sc_hd__diode_2 DIODE_1028 (.DIODE(w459_n));
 sky130_fd_sc_hd__diode_2 DIODE_1029 (.DIODE(w459_n));
 sky130_fd_sc_hd__diode_2 DIODE_1030 (.DIODE(w459_n));
 sky130_fd_sc_hd__diode_2 DIODE_1031 (.DIODE(w459_n));
 sky130_fd_sc_hd__diode_2 DIODE_1032 (.DIODE(w459_n));
 sky130_fd_sc_hd__diode_2 DIODE_1033 (.DIODE(w462));
 sky130_fd_sc_hd__diode_2 DIODE_1034 (.DIODE(w462));
 sky130_fd_sc_hd__diode_2 DIODE_1035 (.DIODE(w462));
 sky130_fd_sc_hd__diode_2 DIODE_1036 (.DIODE(w462));
 sky130_fd_sc_hd__diode_2 DIODE_1037 (.DIODE(w466_n));
 sky130_fd_sc_hd__diode_2 DIODE_1038 (.DIODE(w466_n));
 sky130_fd_sc_hd__diode_2 DIODE_1039 (.DIODE(w466_n));
 sky130_fd_sc_hd__diode_2 DIODE_1040 (.DIODE(w466_n));
 sky130_fd_sc_hd__diode_2 DIODE_1041 (.DIODE(w466_n));
 sky130_fd_sc_hd__diode_2 DIODE_1042 (.DIODE(w466_n));
 sky130_fd_sc_hd__diode_2 DIODE_1043 (.DIODE(w467_n));
 sky130_fd_sc_hd__diode_2 DIODE_1044 (.DIODE(w467_n));
 sky130_fd_sc_hd__diode_2 DIODE_1045 (.DIODE(w492));
 sky130_fd_sc_hd__diode_2 DIODE_1046 (.DIODE(w492));
 sky130_fd_sc_hd__diode_2 DIODE_1047 (.DIODE(w492));
 sky130_fd_sc_hd__diode_2 DIODE_1048 (.DIODE(w492_n));
 sky130_fd_sc_hd__diode_2 DIODE_1049 (.DIODE(w492_n));
 sky130_fd_sc_hd__diode_2 DIODE_1050 (.DIODE(w492_n));
 sky130_fd_sc_hd__diode_2 DIODE_1051 (.DIODE(w492_n));
 sky130_fd_sc_hd__diode_2 DIODE_1052 (.DIODE(w492_n));
 sky130_fd_sc_hd__diode_2 DIODE_1053 (.DIODE(w507));
 sky130_fd_sc_hd__diode_2 DIODE_1054 (.DIODE(w507));
 sky130_fd_sc_hd__diode_2 DIODE_1055 (.DIODE(w508_n));
 sky130_fd_sc_hd__diode_2 DIODE_1056 (.DIODE(w508_n));
 sky130_fd_sc_hd__diode_2 DIODE_1057 (.DIODE(w508_n));
 sky130_fd_sc_hd__diode_2 DIODE_1058 (.DIODE(w508_n));
 sky130_fd_sc_hd__diode_2 DIODE_1059 (.DIODE(w508_n));
 sky130_fd_sc_hd__diode_2 DIODE_1060 (.DIODE(w508_n));
 sky130_fd_sc_hd__diode_2 DIODE_1061 (.DIODE(w508_n));
 sky130_fd_sc_hd__diode_2 DIODE_1062 (.DIODE(w510_n));
 sky130_fd_sc_hd__diode_2 DIODE_1063 (.DIODE(w520_n));
 sky130_fd_sc_hd__diode_2 DIODE_1064 (.DIODE(w520_n));
 sky130_fd_sc_hd__diode_2 DIODE_1065 (.DIODE(w520_n));
 sky130_fd_sc_hd__diode_2 DIODE_1066 (.DIODE(w527_n));
 sky130_fd_sc_hd__diode_2 DIODE_1067 (.DIODE(w527_n));
 sky130_fd_sc_hd__diode_2 DIODE_1068 (.DIODE(w527_n));
 sky130_fd_sc_hd__diode_2 DIODE_1069 (.DIODE(w528_n));
 sky130_fd_sc_hd__diode_2 DIODE_1070 (.DIODE(w528_n));
 sky130_fd_sc_hd__diode_2 DIODE_1071 (.DIODE(w528_n));
 sky130_fd_sc_hd__diode_2 DIODE_1072 (.DIODE(w533_n));
 sky130_fd_sc_hd__diode_2 DIODE_1073 (.DIODE(w533_n));
 sky130_fd_sc_hd__diode_2 DIODE_1074 (.DIODE(w539_n));
 sky130_fd_sc_hd__diode_2 DIODE_1075 (.DIODE(w539_n));
 sky130_fd_sc_hd__diode_2 DIODE_1076 (.DIODE(w539_n));
 sky130_fd_sc_hd__diode_2 DIODE_1077 (.DIODE(w550_n));
 sky130_fd_sc_hd__diode_2 DIODE_1078 (.DIODE(w550_n));
 sky130_fd_sc_hd__diode_2 DIODE_1079 (.DIODE(w550_n));
 sky130_fd_sc_hd__diode_2 DIODE_1080 (.DIODE(w550_n));
 sky130_fd_sc_hd__diode_2 DIODE_1081 (.DIODE(w550_n));
 sky130_fd_sc_hd__diode_2 DIODE_1082 (.DIODE(w550_n));
 sky130_fd_sc_hd__diode_2 DIODE_1083 (.DIODE(w550_n));
 sky130_fd_sc_hd__diode_2 DIODE_1084 (.DIODE(w550_n));
 sky130_fd_sc_hd__diode_2 DIODE_1085 (.DIODE(w560_n));
 sky130_fd_sc_hd__diode_2 DIODE_1086 (.DIODE(w560_n));
 sky130_fd_sc_hd__diode_2 DIODE_1087 (.DIODE(w560_n));
 sky130_fd_sc_hd__diode_2 DIODE_1088 (.DIODE(w560_n));
 sky130_fd_sc_hd__diode_2 DIODE_1089 (.DIODE(w560_n));
 sky130_fd_sc_hd__diode_2 DIODE_1090 (.DIODE(w560_n));
 sky130_fd_sc_hd__diode_2 DIODE_1091 (.DIODE(w568_n));
 sky130_fd_sc_hd__diode_2 DIODE_1092 (.DIODE(w568_n));
 sky130_fd_sc_hd__diode_2 DIODE_1093 (.DIODE(w568_n));
 sky130_fd_sc_hd__diode_2 DIODE_1094 (.DIODE(w570_n));
 sky130_fd_sc_hd__diode_2 DIODE_1095 (.DIODE(w570_n));
 sky130_fd_sc_hd__diode_2 DIODE_1096 (.DIODE(w574_n));
 sky130_fd_sc_hd__diode_2 DIODE_1097 (.DIODE(w594_n));
 sky130_fd_sc_hd__diode_2 DIODE_1098 (.DIODE(w594_n));
 sky130_fd_sc_hd__diode_2 DIODE_1099 (.DIODE(w594_n));
 sky130_fd_sc_hd__diode_2 DIODE_1100 (.DIODE(w594_n));
 sky130_fd_sc_hd__diode_2 DIODE_1101 (.DIODE(w594_n));
 sky130_fd_sc_hd__diode_2 DIODE_1102 (.DIODE(w595));
 sky130_fd_sc_hd__diode_2 DIODE_1103 (.DIODE(w595));
 sky130_fd_sc_hd__diode_2 DIODE_1104 (.DIODE(w595));
 sky130_fd_sc_hd__diode_2 DIODE_1105 (.DIODE(w595));
 sky130_fd_sc_hd__diode_2 DIODE_1106 (.DIODE(w613));
 sky130_fd_sc_hd__diode_2 DIODE_1107 (.DIODE(w613));
 sky130_fd_sc_hd__diode_2 DIODE_1108 (.DIODE(w613));
 sky130_fd_sc_hd__diode_2 DIODE_1109 (.DIODE(w613));
 sky130_fd_sc_hd__diode_2 DIODE_1110 (.DIODE(w613));
 sky130_fd_sc_hd__diode_2 DIODE_1111 (.DIODE(w617_n));
 sky130_fd_sc_hd__diode_2 DIODE_1112 (.DIODE(w617_n));
 sky130_fd_sc_hd__diode_2 DIODE_1113 (.DIODE(w617_n));
 sky130_fd_sc_hd__diode_2 DIODE_1114 (.DIODE(w617_n));
 sky130_fd_sc_hd__diode_2 DIODE_1115 (.DIODE(w621_n));
 sky130_fd_sc_hd__diode_2 DIODE_1116 (.DIODE(w621_n));
 sky130_fd_sc_hd__diode_2 DIODE_1117 (.DIODE(w621_n));
 sky130_fd_sc_hd__diode_2 DIODE_1118 (.DIODE(w629_n));
 sky130_fd_sc_hd__diode_2 DIODE_1119 (.DIODE(w629_n));
 sky130_fd_sc_hd__diode_2 DIODE_1120 (.DIODE(w629_n));
 sky130_fd_sc_hd__diode_2 DIODE_1121 (.DIODE(w629_n));
 sky130_fd_sc_hd__diode_2 DIODE_1122 (.DIODE(w629_n));
 sky130_fd_sc_hd__diode_2 DIODE_1123 (.DIODE(w644));
 sky130_fd_sc_hd__diode_2 DIODE_1124 (.DIODE(w644));
 sky130_fd_sc_hd__diode_2 DIODE_1125 (.DIODE(w644));
 sky130_fd_sc_hd__diode_2 DIODE_1126 (.DIODE(w644));
 sky130_fd_sc_hd__diode_2 DIODE_1127 (.DIODE(w644));
 sky130_fd_sc_hd__diode_2 DIODE_1128 (.DIODE(w644));
 sky130_fd_sc_hd__diode_2 DIODE_1129 (.DIODE(w644));
 sky130_fd_sc_hd__diode_2 DIODE_1130 (.DIODE(w644));
 sky130_fd_sc_hd__diode_2 DIODE_1131 (.DIODE(w645_n));
 sky130_fd_sc_hd__diode_2 DIODE_1132 (.DIODE(w645_n));
 sky130_fd_sc_hd__diode_2 DIODE_1133 (.DIODE(w645_n));
 sky130_fd_sc_hd__diode_2 DIODE_1134 (.DIODE(w645_n));
 sky130_fd_sc_hd__diode_2 DIODE_1135 (.DIODE(w646));
 sky130_fd_sc_hd__diode_2 DIODE_1136 (.DIODE(w646));
 sky130_fd_sc_hd__diode_2 DIODE_1137 (.DIODE(w648_n));
 sky130_fd_sc_hd__diode_2 DIODE_1138 (.DIODE(w648_n));
 sky130_fd_sc_hd__diode_2 DIODE_1139 (.DIODE(w648_n));
 sky130_fd_sc_hd__diode_2 DIODE_1140 (.DIODE(w648_n));
 sky130_fd_sc_hd__diode_2 DIODE_1141 (.DIODE(w656_n));
 sky130_fd_sc_hd__diode_2 DIODE_1142 (.DIODE(w656_n));
 sky130_fd_sc_hd__diode_2 DIODE_1143 (.DIODE(w656_n));
 sky130_fd_sc_hd__diode_2 DIODE_1144 (.DIODE(w656_n));
 sky130_fd_sc_hd__diode_2 DIODE_1145 (.DIODE(w656_n));
 sky130_fd_sc_hd__diode_2 DIODE_1146 (.DIODE(w664));
 sky130_fd_sc_hd__diode_2 DIODE_1147 (.DIODE(w702_n));
 sky130_fd_sc_hd__diode_2 DIODE_1148 (.DIODE(w702_n));
 sky130_fd_sc_hd__diode_2 DIODE_1149 (.DIODE(w702_n));
 sky130_fd_sc_hd__diode_2 DIODE_1150 (.DIODE(w702_n));
 sky130_fd_sc_hd__diode_2 DIODE_1151 (.DIODE(w702_n));
 sky130_fd_sc_hd__diode_2 DIODE_1152 (.DIODE(w702_n));
 sky130_fd_sc_hd__diode_2 DIODE_1153 (.DIODE(w714_n));
 sky130_fd_sc_hd__diode_2 DIODE_1154 (.DIODE(w714_n));
 sky130_fd_sc_hd__diode_2 DIODE_1155 (.DIODE(w714_n));
 sky130_fd_sc_hd__diode_2 DIODE_1156 (.DIODE(w714_n));
 sky130_fd_sc_hd__diode_2 DIODE_1157 (.DIODE(w718));
 sky130_fd_sc_hd__diode_2 DIODE_1158 (.DIODE(w718));
 sky130_fd_sc_hd__diode_2 DIODE_1159 (.DIODE(w719_n));
 sky130_fd_sc_hd__diode_2 DIODE_1160 (.DIODE(w719_n));
 sky130_fd_sc_hd__diode_2 DIODE_1161 (.DIODE(w719_n));
 sky130_fd_sc_hd__diode_2 DIODE_1162 (.DIODE(w719_n));
 sky130_fd_sc_hd__diode_2 DIODE_1163 (.DIODE(w730_n));
 sky130_fd_sc_hd__diode_2 DIODE_1164 (.DIODE(w730_n));
 sky130_fd_sc_hd__diode_2 DIODE_1165 (.DIODE(w752_n));
 sky130_fd_sc_hd__diode_2 DIODE_1166 (.DIODE(w752_n));
 sky130_fd_sc_hd__diode_2 DIODE_1167 (.DIODE(w752_n));
 sky130_fd_sc_hd__diode_2 DIODE_1168 (.DIODE(w752_n));
 sky130_fd_sc_hd__diode_2 DIODE_1169 (.DIODE(w752_n));
 sky130_fd_sc_hd__diode_2 DIODE_1170 (.DIODE(w752_n));
 sky130_fd_sc_hd__diode_2 DIODE_1171 (.DIODE(w760));
 sky130_fd_sc_hd__diode_2 DIODE_1172 (.DIODE(w760));
 sky130_fd_sc_hd__diode_2 DIODE_1173 (.DIODE(w766));
 sky130_fd_sc_hd__diode_2 DIODE_1174 (.DIODE(w766));
 sky130_fd_sc_hd__diode_2 DIODE_1175 (.DIODE(w766));
 sky130_fd_sc_hd__diode_2 DIODE_1176 (.DIODE(w789));
 sky130_fd_sc_hd__diode_2 DIODE_1177 (.DIODE(w789));
 sky130_fd_sc_hd__diode_2 DIODE_1178 (.DIODE(w789));
 sky130_fd_sc_hd__diode_2 DIODE_1179 (.DIODE(w791_n));
 sky130_fd_sc_hd__diode_2 DIODE_1180 (.DIODE(w794_n));
 sky130_fd_sc_hd__diode_2 DIODE_1181 (.DIODE(w797));
 sky130_fd_sc_hd__diode_2 DIODE_1182 (.DIODE(w797));
 sky130_fd_sc_hd__diode_2 DIODE_1183 (.DIODE(w801));
 sky130_fd_sc_hd__diode_2 DIODE_1184 (.DIODE(w801));
 sky130_fd_sc_hd__diode_2 DIODE_1185 (.DIODE(w801));
 sky130_fd_sc_hd__diode_2 DIODE_1186 (.DIODE(w817));
 sky130_fd_sc_hd__diode_2 DIODE_1187 (.DIODE(w817));
 sky130_fd_sc_hd__diode_2 DIODE_1188 (.DIODE(w817));
 sky130_fd_sc_hd__diode_2 DIODE_1189 (.DIODE(w822));
 sky130_fd_sc_hd__diode_2 DIODE_1190 (.DIODE(w822));
 sky130_fd_sc_hd__diode_2 DIODE_1191 (.DIODE(w822));
 sky130_fd_sc_hd__diode_2 DIODE_1192 (.DIODE(w822));
 sky130_fd_sc_hd__diode_2 DIODE_1193 (.DIODE(w822));
 sky130_fd_sc_hd__diode_2 DIODE_1194 (.DIODE(w831_n));
 sky130_fd_sc_hd__diode_2 DIODE_1195 (.DIODE(w831_n));
 sky130_fd_sc_hd__diode_2 DIODE_1196 (.DIODE(w831_n));
 sky130_fd_sc_hd__diode_2 DIODE_1197 (.DIODE(w845));
 sky130_fd_sc_hd__diode_2 DIODE_1198 (.DIODE(w845));
 sky130_fd_sc_hd__diode_2 DIODE_1199 (.DIODE(w845));
 sky130_fd_sc_hd__diode_2 DIODE_1200 (.DIODE(w848_n));
 sky130_fd_sc_hd__diode_2 DIODE_1201 (.DIODE(w848_n));
 sky130_fd_sc_hd__diode_2 DIODE_1202 (.DIODE(w848_n));
 sky130_fd_sc_hd__diode_2 DIODE_1203 (.DIODE(w848_n));
 sky130_fd_sc_hd__diode_2 DIODE_1204 (.DIODE(w850));
 sky130_fd_sc_hd__diode_2 DIODE_1205 (.DIODE(w850));
 sky130_fd_sc_hd__diode_2 DIODE_1206 (.DIODE(w850));
 sky130_fd_sc_hd__diode_2 DIODE_1207 (.DIODE(w850));
 sky130_fd_sc_hd__diode_2 DIODE_1208 (.DIODE(w850));
 sky130_fd_sc_hd__diode_2 DIODE_1209 (.DIODE(w852_n));
 sky130_fd_sc_hd__diode_2 DIODE_1210 (.DIODE(w852_n));
 sky130_fd_sc_hd__diode_2 DIODE_1211 (.DIODE(w852_n));
 sky130_fd_sc_hd__diode_2 DIODE_1212 (.DIODE(w852_n));
 sky130_fd_sc_hd__diode_2 DIODE_1213 (.DIODE(w859_n));
 sky130_fd_sc_hd__diode_2 DIODE_1214 (.DIODE(w859_n));
 sky130_fd_sc_hd__diode_2 DIODE_1215 (.DIODE(w859_n));
 sky130_fd_sc_hd__diode_2 DIODE_1216 (.DIODE(w869_n));
 sky130_fd_sc_hd__diode_2 DIODE_1217 (.DIODE(w869_n));
 sky130_fd_sc_hd__diode_2 DIODE_1218 (.DIODE(w869_n));
 sky130_fd_sc_hd__diode_2 DIODE_1219 (.DIODE(w869_n));
 sky130_fd_sc_hd__diode_2 DIODE_1220 (.DIODE(w871));
 sky130_fd_sc_hd__diode_2 DIODE_1221 (.DIODE(w871));
 sky130_fd_sc_hd__diode_2 DIODE_1222 (.DIODE(w871));
 sky130_fd_sc_hd__diode_2 DIODE_1223 (.DIODE(w871));
 sky130_fd_sc_hd__diode_2 DIODE_1224 (.DIODE(w871));
 sky130_fd_sc_hd__diode_2 DIODE_1225 (.DIODE(w884_n));
 sky130_fd_sc_hd__diode_2 DIODE_1226 (.DIODE(w893));
 sky130_fd_sc_hd__diode_2 DIODE_1227 (.DIODE(w893));
 sky130_fd_sc_hd__diode_2 DIODE_1228 (.DIODE(w907));
 sky130_fd_sc_hd__diode_2 DIODE_1229 (.DIODE(w907));
 sky130_fd_sc_hd__diode_2 DIODE_1230 (.DIODE(w907));
 sky130_fd_sc_hd__diode_2 DIODE_1231 (.DIODE(w912));
 sky130_fd_sc_hd__diode_2 DIODE_1232 (.DIODE(w912));
 sky130_fd_sc_hd__diode_2 DIODE_1233 (.DIODE(w926_n));
 sky130_fd_sc_hd__diode_2 DIODE_1234 (.DIODE(w926_n));
 sky130_fd_sc_hd__diode_2 DIODE_1235 (.DIODE(w926_n));
 sky130_fd_sc_hd__diode_2 DIODE_1236 (.DIODE(w926_n));
 sky130_fd_sc_hd__diode_2 DIODE_1237 (.DIODE(w926_n));
 sky130_fd_sc_hd__diode_2 DIODE_1238 (.DIODE(w939_n));
 sky130_fd_sc_hd__diode_2 DIODE_1239 (.DIODE(w939_n));
 sky130_fd_sc_hd__diode_2 DIODE_1240 (.DIODE(w939_n));
 sky130_fd_sc_hd__diode_2 DIODE_1241 (.DIODE(w939_n));
 sky130_fd_sc_hd__diode_2 DIODE_1242 (.DIODE(w946));
 sky130_fd_sc_hd__diode_2 DIODE_1243 (.DIODE(w946));
 sky130_fd_sc_hd__diode_2 DIODE_1244 (.DIODE(w948_n));
 sky130_fd_sc_hd__diode_2 DIODE_1245 (.DIODE(w948_n));
 sky130_fd_sc_hd__diode_2 DIODE_1246 (.DIODE(w948_n));
 sky130_fd_sc_hd__diode_2 DIODE_1247 (.DIODE(w956));
 sky130_fd_sc_hd__diode_2 DIODE_1248 (.DIODE(w956));
 sky130_fd_sc_hd__diode_2 DIODE_1249 (.DIODE(w956));
 sky130_fd_sc_hd__diode_2 DIODE_1250 (.DIODE(w960));
 sky130_fd_sc_hd__diode_2 DIODE_1251 (.DIODE(w960));
 sky130_fd_sc_hd__diode_2 DIODE_1252 (.DIODE(w960));
 sky130_fd_sc_hd__diode_2 DIODE_1253 (.DIODE(w992));
 sky130_fd_sc_hd__diode_2 DIODE_1254 (.DIODE(w992));
 sky130_fd_sc_hd__diode_2 DIODE_1255 (.DIODE(w992));
 sky130_fd_sc_hd__diode_2 DIODE_1256 (.DIODE(w997));
 sky130_fd_sc_hd__diode_2 DIODE_1257 (.DIODE(w997));
 sky130_fd_sc_hd__diode_2 DIODE_1258 (.DIODE(w997));






























































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































































endmodule
